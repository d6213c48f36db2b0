/** What is said where the cell functions cannot start; apart from their answers, because the first view says it. */
export const startWords = {
  notLoaded:
    'The functions of Entrywise could not be loaded. Close the pane, open it again, and calculate the cell again.',
};
