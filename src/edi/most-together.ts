/** Bytes of all files that are given for one kind of thing, zips unpacked: more are not what one year has, and would only fill the memory. */
export const MOST_TOGETHER = 250 * 1024 * 1024;
