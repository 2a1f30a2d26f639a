import { spawnSync } from 'node:child_process';
import type { Spoken } from '../../src/core/language/LanguagePack';

/** Apertium's directions that lead from a language to another, one after the other. */
const WAYS: Readonly<Record<Spoken, Readonly<Partial<Record<Spoken, readonly string[]>>>>> = {
  es: { pt: ['es-pt_BR'], en: ['spa-eng_US'] },
  pt: { es: ['pt-es'], en: ['pt-es', 'spa-eng_US'] },
  en: { es: ['eng-spa'], pt: ['eng-spa', 'es-pt_BR'] },
};
/** Texts handed over at once. */
const AT_ONCE = 400;

/**
 * Texts in another language, one for each, as Apertium puts them: word for word, often wooden and sometimes wrong, with the turns of their
 * writers. Line ends (`\n`) stay. Throws where Apertium is not installed, and says what to install.
 */
export function translated(texts: readonly string[], from: Spoken, to: Spoken): string[] {
  const parts = texts.map((text) => text.split('\n'));
  const flat = (WAYS[from][to] ?? []).reduce((now, way) => inBatches(now, way), parts.flat());
  let at = 0;
  return parts.map((lines) => lines.map(() => flat[at++] ?? '').join('\n'));
}

function inBatches(texts: readonly string[], way: string): string[] {
  const batches = Array.from({ length: Math.ceil(texts.length / AT_ONCE) }, (_, batch) =>
    texts.slice(batch * AT_ONCE, (batch + 1) * AT_ONCE),
  );
  return batches.flatMap((batch) => {
    const all = apertium(batch, way);
    // A text that runs into the next is put alone.
    return all.length === batch.length ? all : batch.map((text) => apertium([text], way).join(' '));
  });
}

/** Blank lines keep the texts apart. Behind `cat`, since Apertium opens its input anew, which a process's own pipe does not allow. */
function apertium(texts: readonly string[], way: string): string[] {
  const asked = texts.map((text) => (text.trim() === '' ? '.' : text)).join('\n\n');
  const { status, stdout, stderr } = spawnSync('/bin/sh', ['-c', `cat | apertium -u ${way}`], {
    env: process.env,
    input: `${asked}\n`,
    encoding: 'utf8',
  });
  if (status !== 0 || stdout === '')
    throw new Error(
      `Apertium cannot translate (${way}): ${stderr.trim()}. Install it: apt-get install apertium-es-pt apertium-eng-spa`,
    );
  return stdout
    .trimEnd()
    .split('\n\n')
    .map((text) => text.trim());
}
