/** What is said where entry files are written. */
export const prepareCommandWords = {
  noPostcode: (text: string) => `--postcode ${text} is not a UK postcode such as AB1 2CD.`,
  noSequence: (text: string) => `--sequence ${text} is not a number from 1 to 999.`,
  noReason: (text: string) => `--accept ${text} does not say which warning and why. Write it as ID=REASON.`,
  notAsked: (id: string, due: readonly string[]) =>
    `--asked ${id} is not an e-mail or step that is due. ${due.length === 0 ? 'None is due.' : `Due: ${due.join(', ')}.`}`,
  /** @param marked what a copy with marks is called */
  copy: (marked: string) => `${marked}, and the register`,
  goOn: (copy: string) =>
    `Go on with ${copy}: its register knows what was made, so that nothing is sent twice. When a file is sent, mark it there:`,
};
