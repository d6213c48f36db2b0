/** What is said of details that another list fills in. */
export const detailWords = {
  readsOtherwise:
    'With these details the sheet would be read otherwise than now, so nothing is filled in. Put the numbers and UCIs in by hand.',
};
