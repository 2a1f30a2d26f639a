import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the build is made of; mail samples are served, not built. */
const sources = ['src', 'assets', 'webpack.config.js', 'package-lock.json'];

/**
 * Builds `dist/` unless it was built from exactly these sources. Returns whether a build ran.
 * Throws a sentence for the user when the build fails; what webpack said was printed.
 */
export async function buildIfNeeded(root: string): Promise<boolean> {
  const stamp = join(root, 'dist', '.built-from');
  const digest = digestOf(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return false;
  console.log('Building (the first time takes some seconds)…');
  await webpack(root);
  writeFileSync(stamp, digest);
  return true;
}

function webpack(root: string): Promise<void> {
  const args = [
    join(root, 'node_modules', 'webpack', 'bin', 'webpack.js'),
    '--mode',
    'production',
    '--stats',
    'errors-only',
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error('The build failed: see above.'))));
  });
}

function digestOf(root: string): string {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    const full = join(root, path);
    if (!existsSync(full) || path === join('src', 'demo', 'mailbox')) return;
    const children = isFolder(full);
    if (children) for (const name of children.sort()) add(join(path, name));
    else hash.update(path).update('\0').update(readFileSync(full)).update('\0');
  };
  sources.forEach(add);
  return hash.digest('hex');
}

function isFolder(path: string): string[] | null {
  try {
    return readdirSync(path);
  } catch {
    return null;
  }
}
