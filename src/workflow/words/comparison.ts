/** What the comparison of two lists says. */
export const comparisonWords = {
  compared: (here: string, there: string, found: string, isSame: boolean) =>
    `${here} compared with ${there}: ${found} in both${isSame ? ', and no difference.' : '.'}`,
  withoutEntries: 'One of the two has no entries, so only the candidates were compared.',
  onlyIn: (list: string) => `Only in ${list}`,
  different: 'Different',
  entryCode: 'entry code',
  inList: (list: string) => `in ${list}`,
};
