import { formatDate, REGISTRATION_MONTH, seriesName } from '../../entries';
import { readEntryFile, readResultsFile } from '../../edi';
import { plainSheet, type SheetContent } from '../../table';

const HEADINGS = [
  'Candidate number',
  'UCI',
  'ULN',
  'Surname',
  'Forenames',
  'Date of birth',
  'Sex',
  'Entry code',
  'Series',
];

/** The candidates of an entry, amendment or results file as a sheet, so that they are read as any list is; null for any other file. */
export function sheetOfEdiFile(name: string, bytes: Uint8Array): SheetContent | null {
  const rows = rowsOfEntries(name, bytes) ?? rowsOfResults(name, bytes);
  return rows === null ? null : plainSheet(name, [HEADINGS, ...rows]);
}

function rowsOfEntries(name: string, bytes: Uint8Array): string[][] | null {
  const { file } = readEntryFile(name, bytes);
  if (file === null) return null;
  const series = file.series.month === REGISTRATION_MONTH ? '' : seriesName(file.series);
  return file.candidates.flatMap(({ number, uci, uln, name: both, birthDate, sex, options }) => {
    const [surname = '', forenames = ''] = both.split(':');
    const born = birthDate === null ? '' : formatDate(birthDate);
    return options.map((code) => [number, uci, uln, surname, forenames, born, sex, code, series]);
  });
}

function rowsOfResults(name: string, bytes: Uint8Array): string[][] | null {
  const { file } = readResultsFile(name, bytes);
  if (file === null) return null;
  const series = seriesName(file.series);
  return file.results.map(({ candidateNumber, uci, uln, option }) => [
    ...[candidateNumber, uci, uln, '', '', '', '', option, series],
  ]);
}
