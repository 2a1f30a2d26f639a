import type { Stage } from '../core/contact/Contact';
import { stageOf } from '../core/followup/stageOf';
import type { Outcome } from '../core/ports/Failure';
import { everybody } from './everybody';
import { freshenRows } from './freshenRows';
import { ifLoaded } from './ifLoaded';
import { isSomebody } from './isSomebody';
import { loadSettings } from './loadSettings';
import type { Ports } from './Ports';
import { whoAmI } from './whoAmI';

/** How many people there are in each stage, as set by hand or else as the messages tell. */
export const funnel = (ports: Ports): Promise<Outcome<Readonly<Record<Stage, number>>>> =>
  ifLoaded(async () => {
    const settings = await loadSettings(ports);
    if (!settings.ok) return settings;
    const me = await whoAmI(ports, settings.value);
    if (ports.due) {
      const fresh = await freshenRows(ports, ports.due, { settings: settings.value, me, now: ports.clock.now() });
      return fresh.ok ? ports.due.stages() : fresh;
    }
    const all = await everybody(ports, me);
    if (!all.ok) return all;
    const counts: Record<Stage, number> = { prospecting: 0, qualification: 0, negotiation: 0, 'after-sale': 0 };
    for (const history of all.value) if (isSomebody(history)) counts[stageOf(history).stage]++;
    return { ok: true, value: counts };
  });
