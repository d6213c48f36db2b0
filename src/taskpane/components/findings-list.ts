import { createContext, useContext } from 'react';
import type { Severity } from '../../rules';

/** How the officer looks at the list of findings. */
export interface FindingsListState {
  /** The one severity that is shown; null shows all. */
  readonly only: Severity | null;
  readonly search: string;
  readonly by: 'rule' | 'candidate';
  /** The groups that were opened or closed by hand, by key. */
  readonly opened: Readonly<Record<string, boolean>>;
  /** The finding whose details are shown. */
  readonly shown: string | null;
}

export const FIRST_LIST: FindingsListState = { only: null, search: '', by: 'rule', opened: {}, shown: null };

/** How the list of findings is looked at, and how to change that; kept while another tab is shown. */
export const FindingsListContext = createContext<
  readonly [FindingsListState, (view: FindingsListState) => void] | null
>(null);

export function useFindingsList(): readonly [FindingsListState, (view: FindingsListState) => void] {
  const view = useContext(FindingsListContext);
  if (view === null) throw new Error('The list of findings stands outside the pane.');
  return view;
}
