import type { NamedBytes } from '../../edi';
import type { CheckSteps } from './checking';
import type { PaneContext } from './context';

/** What the actions of giving files and values are made of. */
export interface GivingSteps {
  /** Takes what another pane on this machine has given meanwhile. */
  refresh(): Promise<void>;
  readonly context: PaneContext;
  readonly runCheck: CheckSteps['runCheck'];
  /** Gives files in place of those that are given, if they can be used, and tells what was done; returns whether they were. */
  replace(change: (given: readonly NamedBytes[]) => readonly NamedBytes[], done: string): Promise<boolean>;
}
