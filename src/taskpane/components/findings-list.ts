import { createContext, useContext } from 'react';
import type { FindingsListState } from './findings/list-state';

/** How the list of findings is looked at, and how to change that; kept while another tab is shown. */
export const FindingsListContext = createContext<
  readonly [FindingsListState, (view: FindingsListState) => void] | null
>(null);

export function useFindingsList(): readonly [FindingsListState, (view: FindingsListState) => void] {
  const view = useContext(FindingsListContext);
  if (view === null) throw new Error('The list of findings stands outside the pane.');
  return view;
}
