/**
 * What a formula without a stored result holds, in place of an error value of Excel's: some systems write formulas and leave the
 * sum to Excel, which shows a right value as soon as it opens the file.
 */
export const NOT_CALCULATED = '#NOT CALCULATED';
