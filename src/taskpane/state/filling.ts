import { addingActions, type AddingActions } from './adding';
import { bringingActions, type BringingActions } from './bringing';
import type { CheckSteps } from './checking';
import type { PaneContext } from './context';
import type { WritingActions } from './writing';

/** What fills empty cells of the sheet: with entries, and with details of candidates. Both come as one file. */
export function fillingActions(
  context: PaneContext,
  steps: CheckSteps,
  writing: WritingActions,
): AddingActions & BringingActions {
  return { ...addingActions(context, steps, writing), ...bringingActions(context, steps, writing) };
}
