import { memoryDue } from '../../../src/stores/memory/memoryDue';
import { memoryLedger } from '../../../src/stores/memory/memoryLedger';
import { declareLaws } from '../../contracts/declareLaws';
import { dueIndexLaws } from '../../contracts/dueIndex';

describe('the rows of Today in memory keep the laws of the port', () => {
  declareLaws(
    dueIndexLaws(() => {
      const due = memoryDue();
      return Promise.resolve({ due, ledger: memoryLedger(due), close: () => Promise.resolve() });
    }),
  );
});
