/** What is said of files and folders that cannot be read or written. */
export const filesWords = {
  cannotBeRead: (file: string, why: string) => `${file} cannot be read: ${why}.`,
  ofFile: (file: string, problem: string) => `${file}: ${problem}`,
  noFile: (file: string) => `${file} is not a file that can be read.`,
  tooLargeTogether: (file: string, most: number) =>
    `${file} is not read: with the files of its kind before it, it has more than ${most} MB. Give only those of this year.`,
  tooLarge: (file: string, megabytes: number, most: number) => `${file} has ${megabytes} MB; the limit is ${most} MB.`,
  basedata: 'Basedata',
  results: 'Results',
  noBasedata: 'no basedata: no S, O, L or C files and no zip',
  noResults: 'no results files: no name like R9999972.X01',
  holdsNone: (folder: string, none: string) => `${folder} holds ${none}.`,
  noWorkbook: (folder: string) => `${folder} holds no workbook (.xlsx, .xlsm) and no text file (.csv, .tsv).`,
  noSuchName: (pattern: string) => `${pattern}: no file has such a name.`,
  alreadyThere: (file: string) => `${file} exists already. Move it away, choose another folder, or give --replace.`,
  isInput: (file: string) => `${file} is the workbook being checked and is never overwritten. Choose another folder.`,
  notPutBack: (folder: string, why: string) =>
    `Not all files could be written to ${folder} (${why}), and some that were there before could not be put back. Check the folder before you send anything from it.`,
  nothingWritten: (folder: string, why: string) => `Nothing was written to ${folder}: ${why}.`,
};

/** What is said of a file that tells what columns mean. */
export const columnsFileWords = {
  tooLong: (file: string) => `${file} is too long for a file that says what columns mean. Give the right file.`,
  noJson: (file: string, why: string) => `${file} is not JSON: ${why}.`,
  wholeFile: 'the file',
  unusable: (file: string, problems: string, fields: string) =>
    `${file} cannot be used. ${problems}. Fields are ${fields} and ignore.`,
};

/** What errors of the operating system mean, by their codes. */
export const systemWords: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'this account may not open it',
  // Windows says the same of a file that Excel has open.
  EPERM: 'another program has it open, or this account may not use it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of its path is a file, not a folder',
  EROFS: 'the disk cannot be written to',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EIO: 'the disk or the network drive failed',
  EBUSY: 'another program has it open',
  EEXIST: 'something of that name is there already',
  EFBIG: 'the file is larger than this disk or account allows',
  EMFILE: 'too many files are open; close other programs',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead round in a circle',
};
