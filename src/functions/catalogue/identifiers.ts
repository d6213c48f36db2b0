import { isUci, isUln, isUlnPlaceholder, uciCheckLetter } from '../../entries';
import { FunctionProblem } from '../function-problem';
import { UCI_BEGINNING, UCI_TEXT, ULN_TEXT } from '../parameters';
import type { FunctionDefinition } from '../spread';
import { catalogueWords } from '../words/catalogue';

/** The whole UCI that begins with 12 characters. */
export const UCI: FunctionDefinition = {
  parameters: [UCI_BEGINNING],
  required: 1,
  blank: '',
  answer(given) {
    const beginning = given.required(UCI_BEGINNING);
    const letter = uciCheckLetter(beginning);
    if (letter === null) throw new FunctionProblem('value', catalogueWords.uciBeginning(beginning));
    return beginning + letter;
  },
};

export const ISUCI: FunctionDefinition = {
  parameters: [UCI_TEXT],
  required: 1,
  blank: false,
  answer: (given) => isUci(given.required(UCI_TEXT)),
};

/** Numbers that stand for "not known" pass the arithmetic, and are none. */
export const ISULN: FunctionDefinition = {
  parameters: [ULN_TEXT],
  required: 1,
  blank: false,
  answer(given) {
    const uln = given.required(ULN_TEXT);
    return isUln(uln) && !isUlnPlaceholder(uln);
  },
};
