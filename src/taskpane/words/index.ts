import { enGB, type Words } from './en-GB/pane';

/** The words of the language that the pane speaks. */
export const words: Words = enGB;
export type { Words };
