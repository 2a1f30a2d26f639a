import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** How the tests get a PostgreSQL: the address of one that runs, or the programs to start a private one with (and as whom). */
export type PostgresFound =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: true; readonly bin: string; readonly as: { readonly uid: number; readonly gid: number } | null }
  | { readonly ok: false; readonly why: string };

/** Debian's and Homebrew's folders, the newest release first, then the search path. */
function folders(): string[] {
  const roots = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt'];
  const installed = roots.filter(existsSync).flatMap((root) =>
    readdirSync(root)
      .filter((name) => /^(?:postgresql@?)?[\d.]*$/.test(name))
      .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
      .map((name) => join(root, name, 'bin')),
  );
  return [...installed, ...(process.env['PATH'] ?? '').split(delimiter)];
}

function idOf(user: string, which: '-u' | '-g'): number {
  return Number(execFileSync('id', [which, user], { stdio: ['ignore', 'pipe', 'ignore'] }));
}

/** PostgreSQL refuses to run as root: the package's own user then. */
function whom(): { uid: number; gid: number } | null | undefined {
  if (process.getuid?.() !== 0) return null;
  try {
    return { uid: idOf('postgres', '-u'), gid: idOf('postgres', '-g') };
  } catch {
    return undefined;
  }
}

/** Looks for one; RETORNO_TEST_POSTGRES names a running one by its address. Its tests make schemas of their own and drop them. */
export function findPostgres(): PostgresFound {
  const url = process.env['RETORNO_TEST_POSTGRES'];
  if (url) return { ok: true, url };
  const bin = folders().find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
  if (bin === undefined) {
    return {
      ok: false,
      why: 'no PostgreSQL found. Install its server, or set RETORNO_TEST_POSTGRES to the address of one.',
    };
  }
  const as = whom();
  if (as === undefined) return { ok: false, why: 'PostgreSQL does not run as root, and there is no user "postgres".' };
  return { ok: true, bin, as };
}
