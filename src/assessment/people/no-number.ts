import { isNothing, isUlnPlaceholder } from '../../entries';

/** Whether a UCI cell says, in one of the usual words, that there is none. */
export function isNoUci(text: string): boolean {
  return isNothing(text) || /^(?:tbc|tba|no|unknown|-+|\?+)$/i.test(text);
}

/** What people write where there is no ULN. */
const NO_ULN = /^(tbc|tba|tbd|unknown|not known|notknown|pending|awaiting|\?+|-+|0+)$/i;

/** Whether a text stands for "no ULN". */
export function isPlaceholderUln(uln: string): boolean {
  return isUlnPlaceholder(uln) || isNothing(uln) || NO_ULN.test(uln);
}
