/** What the fee column says of a row whose only fee is not known; formulas count these cells. */
export const FEE_NOT_KNOWN = 'fee not known';
