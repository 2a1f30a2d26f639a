import { indexedDbStores } from '../../../src/stores/indexeddb/indexedDbStores';
import { dueIndexLaws } from '../../contracts/dueIndex';
import { ledgerStoreLaws } from '../../contracts/ledgerStore';
import { runLaws } from '../../contracts/runLaws';

let number = 0;

/** The laws of the ledger on the browser's own IndexedDB, each on a database of its own; the other pane is a second connection. */
const runLedgerLaws = () =>
  runLaws(
    ledgerStoreLaws(async () => {
      const name = `laws-${(number += 1)}`;
      const panes = [indexedDbStores(name), indexedDbStores(name)];
      const [first, second] = panes;
      if (first === undefined || second === undefined) throw new Error('two panes');
      return {
        store: first.ledger,
        otherPane: second.ledger,
        reload: async () => {
          await first.close();
          const again = indexedDbStores(name);
          panes.push(again);
          return again.ledger;
        },
        close: async () => {
          for (const pane of panes) await pane.close();
        },
      };
    }),
  );

/** The laws of the rows of Today; the ledger beside them is that of another pane. */
const runDueLaws = () =>
  runLaws(
    dueIndexLaws(async () => {
      const name = `due-${(number += 1)}`;
      const [mine, theirs] = [indexedDbStores(name), indexedDbStores(name)];
      const close = async (): Promise<void> => {
        await mine.close();
        await theirs.close();
      };
      return { due: mine.due, ledger: theirs.ledger, close };
    }),
  );

const shared = indexedDbStores('shared').ledger;
let heard = 0;

const page = {
  runLedgerLaws,
  runDueLaws,
  /** One ledger that every page of this browser shares. */
  shared,
  listen: () => void shared.watch(() => (heard += 1)),
  heard: () => heard,
};
declare global {
  interface Window {
    ledgerPane: typeof page;
  }
}
window.ledgerPane = page;
