/*
 * Property tests try the same cases at each run, so that a change is judged by what it changed and not by luck. `ENTRYWISE_SEED=7 npx jest` tries
 * others; a failure names its seed and path. Jest puts this module in the place of fast-check.
 */
import * as fc from '../node_modules/fast-check/lib/cjs/fast-check.js';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.ENTRYWISE_SEED ?? 20_261_129) });

export * from '../node_modules/fast-check/lib/cjs/fast-check.js';
export default fc;
