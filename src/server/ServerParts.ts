import type { Clock } from '../core/ports/Clock';
import type { VerifyCaller } from '../hosts/gmail/Caller';
import type { SqlStores } from '../stores/sql/openSqlStores';
import type { AssetFile } from './assetFiles';
import type { ServerConfig } from './ServerConfig';
import type { ServerLog } from './ServerLog';

/** All that the server is put together from. */
export interface ServerParts {
  readonly config: ServerConfig;
  readonly stores: Pick<SqlStores, 'forUser' | 'ready'>;
  readonly verify: VerifyCaller;
  readonly log: ServerLog;
  readonly clock: Clock;
  /** The Outlook pane, by path. */
  readonly assets: ReadonlyMap<string, AssetFile>;
}
