import { createContext, useContext } from 'react';
import type { FindingsView } from './findings/findings-view-state';

/** How the list of findings is looked at, and how to change that; kept while another tab is shown. */
export const FindingsViewContext = createContext<readonly [FindingsView, (view: FindingsView) => void] | null>(null);

export function useFindingsView(): readonly [FindingsView, (view: FindingsView) => void] {
  const view = useContext(FindingsViewContext);
  if (view === null) throw new Error('The list of findings stands outside the pane.');
  return view;
}
