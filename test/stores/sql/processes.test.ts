import { note } from '../../contracts/events';
import { eachDatabase, type Fresh } from './support/eachDatabase';
import { bundleServer, runServer } from './support/runServer';

jest.setTimeout(120_000);

const carla = 'carla@vidrosul.example';
const monday = '2026-03-02T09:00:00-03:00';

let bundle: ReturnType<typeof bundleServer>;
beforeAll(() => void (bundle = bundleServer()));
afterAll(() => bundle.remove());

/** The ids that are stored, and those that the index of people finds. */
async function stored(database: Fresh): Promise<{ all: string[]; ofCarla: string[] }> {
  const { ledger } = database.open().forUser('ana');
  const [all, ofCarla] = [await ledger.all(), await ledger.eventsOf(carla)];
  if (!all.ok || !ofCarla.ok) throw new Error('cannot be read');
  return { all: all.value.map((event) => event.id), ofCarla: ofCarla.value.map((event) => event.id) };
}

eachDatabase((fresh) => {
  let database: Fresh;
  beforeEach(async () => void (database = await fresh()));
  afterEach(() => database.close());

  test('a server that is killed after any statement of an append leaves all of it or nothing', async () => {
    await database.open().ready();
    const left: number[] = [];
    for (let statement = 1; ; statement += 1) {
      const { signal } = await runServer(bundle.file, database.place, 'crash', statement);
      if (signal === null) break;
      const { all, ofCarla } = await stored(database);
      expect(ofCarla).toEqual(all);
      left.push(all.length);
      if (all.length > 0) break;
    }
    // Read what is known, begin, take the turn, erasures, events, people, outdated rows: nothing; commit: all.
    expect(left).toEqual([0, 0, 0, 0, 0, 0, 0, 3]);
    const again = ['a', 'b', 'c', 'd'].map((letter) => note(`0${letter}`, monday, [carla]));
    expect(await database.open().forUser('ana').ledger.append(again)).toEqual({ ok: true, value: again.slice(3) });
  });

  test('a server that is killed at work has kept everything that it acknowledged, and no part of an append', async () => {
    const { lines, signal } = await runServer(bundle.file, database.place, 'append', 100_000, 30);
    expect(signal).toBe('SIGKILL');
    const { all, ofCarla } = await stored(database);
    expect([...ofCarla].sort()).toEqual([...all].sort());
    expect(all.length % 3).toBe(0);
    for (const line of lines) expect(all).toContain(`${line.split(' ')[0]}c`);
  });

  test('two servers that append the same events at the same time store each once, and neither fails', async () => {
    const runs = await Promise.all([1, 2].map(() => runServer(bundle.file, database.place, 'append', 60)));
    const news = runs.flatMap(({ lines }) => lines.map((line) => Number(line.split(' ')[1])));
    expect(news).toHaveLength(120);
    expect(news.reduce((sum, n) => sum + n, 0)).toBe(180);
    expect((await stored(database)).all).toHaveLength(180);
  });
});
