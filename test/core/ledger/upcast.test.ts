import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { historyOf } from '../../../src/core/ledger/historyOf';
import type { LedgerEvent } from '../../../src/core/ledger/LedgerEvent';
import { eventVersion, upcast, upcasters, type Upcaster } from '../../../src/core/ledger/upcast';
import { sha256 } from '../../../src/stores/sha256';
import { oneOfEach } from './oneOfEach';

const folder = join(process.cwd(), 'test/fixtures/ledger');
const frozen = (version: number): string => readFileSync(join(folder, `v${version}.json`), 'utf8');
/** The schema of each released version: the hash of one event of each type, with every field filled. */
const hashes = ['a82b49961a94871e3add05a8983cf33edc545f063cf853ab04f5982e1ee9663c'];

const versions = hashes.map((_, index) => index + 1);
const written = Object.values(oneOfEach);

describe('the schema of events', () => {
  test.each(versions)('version %i is as it was released', (version) => {
    expect(sha256(frozen(version))).toBe(hashes[version - 1]);
  });

  test('is the newest frozen one: whoever changes it adds a version with an upcaster', () => {
    expect(JSON.parse(frozen(eventVersion))).toEqual(written);
    expect(upcasters).toHaveLength(eventVersion - 1);
    expect(readdirSync(folder)).toHaveLength(eventVersion);
  });

  test.each(versions)('what version %i wrote is read as if it were written today', (version) => {
    const old = JSON.parse(frozen(version)) as LedgerEvent[];
    expect(historyOf('carla@vidrosul.example', old)).toEqual(historyOf('carla@vidrosul.example', written));
  });
});

describe('upcasting', () => {
  const [note] = [oneOfEach['note-added']];
  const louder: Upcaster = (event) => (event.type === 'note-added' ? { ...event, text: `${event.text}!` } : event);

  test('goes through every step from the version of the event on', () => {
    expect(upcast(note, [louder, louder])).toEqual({ ...note, text: 'Prefere manhãs.!!' });
  });

  test('leaves an event of this version or of a later one as it is', () => {
    const later = { ...note, v: 9 } as unknown;
    expect(upcast(later as LedgerEvent, [louder])).toBe(later);
    expect(upcast(note)).toBe(note);
  });

  test('an event of a type that this version does not know changes nothing', () => {
    const unknown = { ...note, id: 'later', type: 'telepathy' } as unknown;
    expect(historyOf('carla@vidrosul.example', [...written, unknown as LedgerEvent])).toEqual(
      historyOf('carla@vidrosul.example', written),
    );
  });
});
