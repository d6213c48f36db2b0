import { useState } from 'react';
import type { PaneController } from '../state/controller';
import { useController } from './controller-context';

/**
 * State of a form that stays while another tab is looked at, as long as the workbook is open: what was typed is not lost by a glance elsewhere.
 * Made once for a form; each pane has its own.
 * @param first what the form begins with
 */
export function keptTyped<Value>(first: Value): () => readonly [Value, (value: Value) => void] {
  const kept = new WeakMap<PaneController, Value>();
  return () => {
    const controller = useController();
    const [value, setValue] = useState(() => kept.get(controller) ?? first);
    const keep = (next: Value): void => {
      kept.set(controller, next);
      setValue(next);
    };
    return [value, keep];
  };
}
