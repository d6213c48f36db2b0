import type { Pack } from './pack-schema';
import cambridgeTechnicals from './cambridge-technicals.json';

/** What was found published of Cambridge Technicals; every value with its source. */
// A test checks the file against the schema of packs; here its texts are only taken for what that test proves them to be.
// eslint-disable-next-line @typescript-eslint/consistent-type-assertions
export const CAMBRIDGE_TECHNICALS = cambridgeTechnicals as Pack;
