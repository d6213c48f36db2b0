/** What stands at the foot of a printed page, in Excel’s own code: `&P` is the page, `&N` how many there are. */
export const printWords = {
  page: 'Page &P of &N',
};
