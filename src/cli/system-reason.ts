import { codeOf } from './put-in-place';

const REASONS: Readonly<Record<string, string>> = {
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

/** What the operating system's error means to the officer. */
export function systemReason(error: unknown): string {
  return REASONS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
}
