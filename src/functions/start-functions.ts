import type { CalendarDate } from '../entries';
import type { FunctionsById } from './by-id';
import { FUNCTION_IDS } from './function-ids';
import { startWords } from './words/start';

/**
 * Tells Excel which function each id stands for. The functions are a part of the program of its own, larger than the pane's first view:
 * it is loaded with the first call, which waits for it, so that a workbook without formulas of ours never loads it. Later calls are
 * answered at once. Called by the pane's start-up before it does anything else. Does nothing where Excel has no custom functions,
 * and outside Excel; the product works without them.
 * @param day today
 */
export function startFunctions(day: CalendarDate): void {
  if (typeof CustomFunctions === 'undefined') return;
  let loaded: FunctionsById | null = null;
  const load = async (): Promise<FunctionsById> => {
    try {
      const { functionsOn } = await import(/* webpackChunkName: "functions" */ './by-id');
      return (loaded = functionsOn(day));
    } catch {
      // The next call tries again. Without an answer the cell would say #BUSY! for ever.
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, startWords.notLoaded);
    }
  };
  for (const id of FUNCTION_IDS) {
    CustomFunctions.associate(id, (...given: unknown[][][]) =>
      loaded === null ? load().then((functions) => functions[id](...given)) : loaded[id](...given),
    );
  }
}
