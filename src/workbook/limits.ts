/**
 * How large a workbook may be. A list of 10,000 candidates is about 6 MB unpacked; a file of a few kilobytes can be
 * made to unpack to gigabytes, which is why every limit is held while unpacking and not only believed from the file.
 */
export const LIMITS = {
  /** Parts in the file. */
  entries: 5_000,
  /** Bytes that one part unpacks to. */
  partBytes: 100_000_000,
  /** Bytes that all parts unpack to. */
  totalBytes: 250_000_000,
  /** Unpacked to packed size of a part ... */
  ratio: 200,
  /** ... which counts only beyond this many unpacked bytes: sparse sheets pack very well. */
  ratioBytes: 10_000_000,
  /** Bytes of a text file of values. */
  textBytes: 20_000_000,
  /** Cells that a sheet mentions. */
  cells: 2_000_000,
  /** Rows times columns from A1 to the last used cell. */
  area: 20_000_000,
} as const;
