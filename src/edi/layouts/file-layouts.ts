import { COMPONENT_FILE, DISALLOWED_FILE, LINK_FILE, OPTION_FILE, SYLLABUS_FILE } from './basedata';
import { ENTRY_FILE } from './entry-file';
import { FORECAST_FILE } from './forecast-file';
import type { DataType, FileLayout } from './record';
import { RESULTS_FILE } from './results-file';

/** Every kind of file that the product reads or writes, in the order of docs/files.md. */
export const FILE_LAYOUTS: readonly FileLayout[] = [
  ENTRY_FILE,
  FORECAST_FILE,
  RESULTS_FILE,
  SYLLABUS_FILE,
  OPTION_FILE,
  LINK_FILE,
  COMPONENT_FILE,
  DISALLOWED_FILE,
];

const BY_DATA_TYPE = new Map<string, FileLayout>(
  FILE_LAYOUTS.flatMap((layout) => layout.dataTypes.map((dataType) => [dataType, layout] as const)),
);

const DATA_TYPES = FILE_LAYOUTS.flatMap((layout) => layout.dataTypes);

/** The layout of the files of a data type, `E`; null where the letter is none of them. */
export function fileLayout(dataType: string): FileLayout | null {
  return BY_DATA_TYPE.get(dataType) ?? null;
}

/** The data type that a character stands for, in either case; null where it is none that the product knows. */
export function parseDataType(character: string): DataType | null {
  const upper = character.toUpperCase();
  return DATA_TYPES.find((dataType) => dataType === upper) ?? null;
}
