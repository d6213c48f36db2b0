import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Desk } from '../desk/desk';
import type { DeskState } from '../desk/state';

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('A part of the pane stands outside it.');
  return desk;
}

export function useDeskState(): DeskState {
  const { subscribe, state } = useDesk();
  return useSyncExternalStore(subscribe, state, state);
}
