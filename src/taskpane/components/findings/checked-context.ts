import { createContext, useContext } from 'react';
import type { Checked } from '../../worker/check-worker-client';

/** The check whose findings are shown. */
export const CheckedContext = createContext<Checked | null>(null);

export function useChecked(): Checked {
  const checked = useContext(CheckedContext);
  if (checked === null) throw new Error('A finding stands outside its check.');
  return checked;
}
