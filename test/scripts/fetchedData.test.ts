import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';

type Loader = (this: { emitFile(name: string, source: string): void }, source: string) => string;
type Fetch = (name: string) => Promise<{ ok: boolean; status: number; json(): Promise<unknown> }>;

const source = '{"weights":"abc"}\n';
const name = `${createHash('sha256').update(source).digest('hex').slice(0, 12)}.json`;

/** What webpack makes of the file: what is written beside the scripts, and what the importing module gets. */
async function built(fetch: Fetch): Promise<{ files: Record<string, string>; load: () => Promise<unknown> }> {
  const { default: loader } = (await import(pathToFileURL('scripts/fetchedData.mjs').href)) as { default: Loader };
  const files: Record<string, string> = {};
  const code = loader.call({ emitFile: (file, text) => void (files[file] = text) }, source);
  const page: { load?: () => Promise<unknown> } = {};
  runInNewContext(code.replace('export default', 'page.load ='), { page, fetch, __webpack_public_path__: '/pane/' });
  return { files, load: () => page.load?.() ?? Promise.reject(new Error('nothing is exported')) };
}

test('data lies beside the scripts, named for its content, and comes when it is asked for', async () => {
  const asked: string[] = [];
  const { files, load } = await built((path) => {
    asked.push(path);
    return Promise.resolve({ ok: true, status: 200, json: () => Promise.resolve({ weights: 'abc' }) });
  });
  expect(files).toEqual({ [name]: source });
  expect(asked).toEqual([]);
  expect(await load()).toEqual({ weights: 'abc' });
  expect(asked).toEqual([`/pane/${name}`]);
});

test('data that could not be had is asked for again', async () => {
  let up = false;
  const { load } = await built(() =>
    Promise.resolve({ ok: up, status: up ? 200 : 503, json: () => Promise.resolve({ weights: 'abc' }) }),
  );
  await expect(load()).rejects.toThrow(`${name}: 503`);
  up = true;
  expect(await load()).toEqual({ weights: 'abc' });
});
