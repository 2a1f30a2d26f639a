import { memoryLedger } from '../../../src/stores/memory/memoryLedger';
import { declareLaws } from '../../contracts/declareLaws';
import { ledgerStoreLaws } from '../../contracts/ledgerStore';

describe('the ledger in memory keeps the laws of the port', () => {
  declareLaws(
    ledgerStoreLaws(() =>
      Promise.resolve({ store: memoryLedger(), otherPane: null, reload: null, close: () => Promise.resolve() }),
    ),
  );
});
