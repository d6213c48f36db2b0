/** What the worker refuses, because something changed meanwhile or is no file of its kind. */
export const workerWords = {
  sheetChanged: 'The sheet has changed. Compare it with the list again.',
  noSuchFile: 'The register has no such file any more. Check again.',
  planChanged: 'The plan has changed. Look at it again.',
  findingGone: 'The finding is gone. Check again.',
  unknownFile: (name: string) =>
    `"${name}" is neither basedata (a zip, or files such as O9R26_72.X01), nor a results file (such as R9999972.X01), nor a timetable (.xlsx), nor a year file (.json). Nothing was loaded from it.`,
  centreFile: (name: string) =>
    `"${name}" is a file that a centre sends. Give the basedata that the awarding body publishes.`,
};
