import type { Cadence } from './Cadence';

/** DOMAIN: Default cadence for leads (2, 3, 5, 7, then 20 before the goodbye) and When to stop (30 and 90 days). */
export const defaultCadence: Cadence = { intervals: [2, 3, 5, 7, 20], pauseDays: 30, declineDays: 90 };
