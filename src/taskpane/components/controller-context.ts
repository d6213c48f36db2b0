import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PaneController } from '../state/controller';
import type { PaneState } from '../state/pane-state';

export const ControllerContext = createContext<PaneController | null>(null);

export function useController(): PaneController {
  const controller = useContext(ControllerContext);
  if (controller === null) throw new Error('A part of the pane stands outside it.');
  return controller;
}

export function usePaneState(): PaneState {
  const { subscribe, state } = useController();
  return useSyncExternalStore(subscribe, state, state);
}
