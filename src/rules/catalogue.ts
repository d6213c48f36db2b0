import type { Rule } from './define-rule';
import { uciCheckCharacter } from './candidate/uci-check-character';

/** Every rule, in the order in which findings of one row are listed. */
export const CATALOGUE: readonly Rule[] = [uciCheckCharacter];
