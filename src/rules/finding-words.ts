/** What is said of a finding around its message. */
export const findingWords = {
  notConfirmed: (message: string) => `${message} (Not confirmed.)`,
  or: ' or ',
};
