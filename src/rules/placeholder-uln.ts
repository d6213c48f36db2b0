import { isUlnPlaceholder } from '../entries';

/** What people write where there is no ULN. */
const NO_ULN = /^(tbc|tba|tbd|n\/?a|none|nil|unknown|not known|notknown|pending|awaiting|\?+|-+|0+)$/i;

/** Whether a text stands for "no ULN". */
export function isPlaceholderUln(uln: string): boolean {
  return isUlnPlaceholder(uln) || NO_ULN.test(uln);
}
