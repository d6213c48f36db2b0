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
  /** Tabs, of whatever kind. */
  sheets: 5_000,
  /** Cell styles: what Excel takes at most. */
  cellStyles: 65_490,
  /** Characters of a number format, and of a cell: Excel's own limits. */
  formatLength: 255,
  cellLength: 32_767,
  /** Cells that a sheet mentions. */
  cells: 2_000_000,
  /** Rows times columns from A1 to the last used cell. */
  area: 20_000_000,
  /** Places that a sheet takes in memory: of each row those up to its last filled cell. */
  places: 5_000_000,
  /** Cells and places of all sheets that are looked at for a list. */
  lookedAt: 20_000_000,
  /** Places of the sheets that are kept after they were read, so that they need not be read again. */
  keptPlaces: 10_000_000,
  /** Cells that merged areas may cover beyond those that there are: areas that lie over each other are damage. */
  overlap: 100_000,
  /** Merged areas right of everything that a sheet holds: so many are kept out of the way. */
  emptyMerges: 10_000,
} as const;
