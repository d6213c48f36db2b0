import { NO_RECHARGE } from '../../../table';
import type { Desk } from '../../desk/desk';
import type { WantedReports } from '../../worker/messages';

const NONE: WantedReports = { kinds: [], recharge: NO_RECHARGE, group: null, invoice: null };

/** What was chosen last, while the pane is open: another tab does not forget it, and another day passes nothing on by itself. */
const chosen = new WeakMap<Desk, WantedReports>();

export function chosenBefore(desk: Desk): WantedReports {
  return chosen.get(desk) ?? NONE;
}

export function keepChosen(desk: Desk, wanted: WantedReports): void {
  chosen.set(desk, wanted);
}
