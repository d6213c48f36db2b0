import { UnusableInput } from './unusable-input';

/** Runs a parse of the command's words; an option that is not known becomes a sentence. */
export function parseWords<Parsed>(parse: () => Parsed): Parsed {
  try {
    return parse();
  } catch (error) {
    throw new UnusableInput(error instanceof Error ? error.message : String(error));
  }
}
