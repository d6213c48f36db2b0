/** What the worker refuses, because something changed meanwhile or is no file of its kind. */
export const workerWords = {
  sheetChanged: 'The sheet has changed. Compare it with the list again.',
  noSuchFile: 'This file is no longer in the register. Check again.',
  planChanged: 'The plan has changed. Look at it again.',
  findingGone: 'The finding is gone. Check again.',
  unknownFile: (name: string) =>
    `Nothing was loaded from "${name}". Choose basedata (a zip, or files such as O9R26_72.X01), a results file (such as R9999972.X01), a timetable (.xlsx) or a year file (.json).`,
  centreFile: (name: string) =>
    `"${name}" is a file that a centre sends. Give the basedata that the awarding body publishes.`,
};
