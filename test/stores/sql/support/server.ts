import type { Place } from '../../../../src/stores/sql/connectSql';
import { openSqlStores } from '../../../../src/stores/sql/openSqlStores';
import { note } from '../../../contracts/events';

/**
 * A server of its own process, for tests that kill it: arguments PLACE TASK COUNT.
 * `crash`: kills itself as soon as statement number COUNT of one append of three is done.
 * `append`: appends COUNT times three events and writes a line for each that was acknowledged, with how many were new.
 */
const [, , placed = '', task = '', counted = ''] = process.argv;
const place = JSON.parse(placed) as Place;
const count = Number(counted);
const monday = '2026-03-02T09:00:00-03:00';

let statements = -Infinity;
const log = (): void => {
  statements += 1;
  if (task === 'crash' && statements === count) process.kill(process.pid, 'SIGKILL');
};
const stores = openSqlStores(place, { log });
await stores.ready();
statements = 0;

const { ledger } = stores.forUser('ana');
for (let i = 0; i < (task === 'append' ? count : 1); i += 1) {
  const events = ['a', 'b', 'c'].map((letter) => note(`${i}${letter}`, monday, ['carla@vidrosul.example']));
  const added = await ledger.append(events);
  console.log(added.ok ? `${i} ${added.value.length}` : `${i} ${added.failure}`);
}
await stores.close();
