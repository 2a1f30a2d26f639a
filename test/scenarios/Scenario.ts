/**
 * One case of the follow-up rules as a salesperson would tell it. `events` are lines of `readScenario`'s notation, `now` a moment
 * in São Paulo ("2024-08-13 10:00"); `expect` names what must come out, `due` as day or as day and time in São Paulo.
 */
export interface Scenario {
  readonly why: string;
  readonly now: string;
  readonly events: readonly string[];
  readonly expect: {
    readonly action?: string;
    readonly due?: string | null;
    readonly waitingOn?: string;
    readonly attempts?: number;
    readonly touches?: number;
    readonly template?: string | null;
    readonly reason?: string;
    readonly person?: string;
    readonly channel?: string;
    readonly quote?: string;
    readonly pending?: number;
  };
}
