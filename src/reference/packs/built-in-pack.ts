import type { Pack } from './pack-schema';
import cambridgeAdvancedNationals from './cambridge-advanced-nationals.json';
import cambridgeTechnicals from './cambridge-technicals.json';

/** What was found published of Cambridge Technicals; every value with its source. */
// A test checks the file against the schema of packs; here its texts are only taken for what that test proves them to be.
// eslint-disable-next-line @typescript-eslint/consistent-type-assertions
export const CAMBRIDGE_TECHNICALS = cambridgeTechnicals as Pack;

/** What was found published of Cambridge Advanced Nationals: little of their codes, and so they are off until they are switched on. */
// eslint-disable-next-line @typescript-eslint/consistent-type-assertions
export const CAMBRIDGE_ADVANCED_NATIONALS = cambridgeAdvancedNationals as Pack;

/** The packs that the product brings along. The policy of the first one's default suite stands in where nothing is known. */
export const BUILT_IN_PACKS: readonly [Pack, ...Pack[]] = [CAMBRIDGE_TECHNICALS, CAMBRIDGE_ADVANCED_NATIONALS];
