import { memorySettings } from '../../../src/stores/memory/memorySettings';
import { declareLaws } from '../../contracts/declareLaws';
import { settingsStoreLaws } from '../../contracts/settingsStore';

describe('settings in memory keep the laws of the port', () => {
  declareLaws(
    settingsStoreLaws(() => Promise.resolve({ store: memorySettings(), reload: null, close: () => Promise.resolve() })),
  );
});
