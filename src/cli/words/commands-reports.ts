/** What is said where reports are written. */
export const reportsCommandWords = {
  noFees: (text: string, known: readonly string[]) => `--fees ${text} is not one of ${known.join(', ')}.`,
};
