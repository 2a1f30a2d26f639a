import type { AutoKind } from './ThreadMessage';

/** Whether a kind of automatic message tells of a delivery (RFC 3464): a failure, or a delay after which the server tries again. */
export const isDeliveryReport = (auto: AutoKind | null): boolean => auto === 'bounce' || auto === 'delayed';
