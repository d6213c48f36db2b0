/** Bytes of all files that are given for one kind of thing, zips unpacked: more are not what one year has, and would only fill the memory. */
export const MOST_TOGETHER = 250 * 1024 * 1024;

/** Records of all such files; many times more than the boards of one centre have in a year. After so many no other file is read. */
export const MOST_RECORDS_TOGETHER = 400_000;
