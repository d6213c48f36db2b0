import { useForFunctions as answerFrom } from '../../functions';
import type { Desk } from '../desk/desk';

/** Formulas answer from what the pane has loaded: each time that changes, they are given the files. */
export function answerFunctionsFrom(desk: Desk): void {
  let given = desk.givenFiles();
  desk.subscribe(() => {
    const files = desk.givenFiles();
    if (files === given) return;
    given = files;
    // The reference is a large part of the program: it comes when there is something to read.
    void import('./reference-for-functions').then(({ referenceOf }) => {
      if (desk.givenFiles() === files) answerFrom(() => referenceOf(files));
    });
  });
}
