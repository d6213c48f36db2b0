/** What is said of files that cannot be taken. */
export const fileWords = {
  unreadable: (name: string) => `${name} cannot be read. Copy it to this machine and try again.`,
  large: (name: string, megabytes: number, most: number) =>
    `${name} has ${megabytes} MB; the limit is ${most} MB. It is too large to be basedata: choose another file.`,
  largeTogether: (name: string, most: number) =>
    `${name} is not loaded: with the files before it, it has more than ${most} MB. Give only those of this year, and remove those of other years under Reference.`,
};
