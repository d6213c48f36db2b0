/** A part as it lies in the .xlsx file: still packed, with what its directory says of it (ZIP APPNOTE 4.3.12). */
export interface ZipEntry {
  /** With forward slashes and no slash in front: `xl/workbook.xml`. */
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly madeBy: number;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Time and date of the last change as MS-DOS packs them. */
  readonly modified: number;
  readonly crc: number;
  /** Unpacked, in bytes, as declared. */
  readonly size: number;
  readonly packed: Uint8Array;
  readonly extra: Uint8Array;
  readonly comment: Uint8Array;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
}
