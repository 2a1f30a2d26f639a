import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * As much of a Blob as postal-mime's decoders use: parts (text, buffers, views) that become one buffer. Node's own hands every part, two for
 * a line of a message, to its native side and back: half of the time that a message takes to be read.
 */
export class PlainBlob {
  #parts;

  constructor(parts) {
    this.#parts = parts.map((part) =>
      typeof part === 'string' ? Buffer.from(part) : ArrayBuffer.isView(part) ? part : new Uint8Array(part),
    );
  }

  async arrayBuffer() {
    const whole = new Uint8Array(this.#parts.reduce((size, part) => size + part.byteLength, 0));
    let at = 0;
    for (const part of this.#parts) {
      whole.set(part, at);
      at += part.byteLength;
    }
    return whole.buffer;
  }
}

/** For esbuild: postal-mime's decoders get it in place of Blob, nothing else does. */
export const withPlainBlob = {
  name: 'plain-blob',
  setup: (build) =>
    build.onLoad({ filter: /[\\/]postal-mime[\\/]dist[\\/]esm[\\/][\w-]+-decoder\.js$/ }, async ({ path }) => ({
      contents: `import { PlainBlob as Blob } from ${JSON.stringify(fileURLToPath(import.meta.url))};\n${await readFile(path, 'utf8')}`,
    })),
};
