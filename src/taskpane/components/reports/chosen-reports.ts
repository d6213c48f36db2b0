import { NO_RECHARGE } from '../../../table';
import type { PaneController } from '../../state/controller';
import type { WantedReports } from '../../worker/messages';

const NONE: WantedReports = { kinds: [], entries: 'all', recharge: NO_RECHARGE, group: null, invoice: null };

/** What was chosen last, while the pane is open: another tab does not forget it, and another day passes nothing on by itself. */
const chosen = new WeakMap<PaneController, WantedReports>();

export function chosenBefore(controller: PaneController): WantedReports {
  return chosen.get(controller) ?? NONE;
}

export function keepChosen(controller: PaneController, wanted: WantedReports): void {
  chosen.set(controller, wanted);
}
