import { CODE } from '../parameters';
import type { FunctionDefinition } from '../spread';
import { resolveCode } from './resolve-code';

/** The title of what a code names. */
export const TITLE: FunctionDefinition = {
  parameters: [CODE],
  required: 1,
  blank: '',
  answer: (given, source) => resolveCode(given.required(CODE), null, null, source).title,
};
