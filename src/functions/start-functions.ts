import type { CalendarDate } from '../entries';
import { FUNCTION_IDS } from './function-ids';
import { startWords } from './words/start';

/**
 * Makes the custom functions ready, from a part of the program of its own, so that the pane does not wait for it; Excel
 * holds its calls back so long. Called by the pane's start-up before it does anything else. Does nothing where Excel has no
 * custom functions, and outside Excel; the product works without them.
 * @param day today
 */
export async function startFunctions(day: CalendarDate): Promise<void> {
  if (typeof CustomFunctions === 'undefined') return;
  holdCallsBack(CustomFunctions);
  try {
    const { associateFunctions } = await import(/* webpackChunkName: "functions" */ './associate');
    associateFunctions(day);
  } catch {
    // Without an answer the cells would say #BUSY! for ever.
    for (const id of FUNCTION_IDS) CustomFunctions.associate(id, notLoaded);
  }
}

/** Excel then waits for the first association. A part of Office.js that its types leave out, so it may be missing one day. */
function holdCallsBack(runtime: object): void {
  if (!('delayInitialization' in runtime) || typeof runtime.delayInitialization !== 'function') return;
  runtime.delayInitialization();
}

function notLoaded(): never {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, startWords.notLoaded);
}
