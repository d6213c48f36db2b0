import type { CalendarDate } from '../../src/entries';
import { resolveEntries, type Reference } from '../../src/reference';
import { detailsOf, NO_REGISTER, readRegister, type Register, type RegisterLine } from '../../src/register';
import { fileLines, foundRegister } from '../register/lines';
import { entryList, type TestRow } from './entry-list';

/**
 * The register of a sheet: of rows that say so, the entry as it was sent, on 14 September 2026, in a file a series and sheet that
 * was acknowledged.
 */
export function sentOf(rows: readonly TestRow[], reference: Reference, asOf: CalendarDate): Register {
  const earlier = rows.flatMap((row, index): TestRow[] => {
    const { sent, ...now } = row;
    return sent ? [{ person: index, ...now, status: '', ...sent }] : [];
  });
  if (earlier.length === 0) return NO_REGISTER;
  const sheets = earlier.map(({ sentFrom = 'Entries' }) => sentFrom);
  const files = new Map<string, Parameters<typeof fileLines>[1][number][]>();
  for (const [index, { entry, option }] of resolveEntries(entryList(earlier), reference, asOf).entries()) {
    if (option === null) throw new Error(`${entry.wantedText} cannot have been sent.`);
    const file = `${option.kind === 'registration' ? '9R26' : '6A27'} ${sheets[index] ?? ''}`;
    files.set(file, [...(files.get(file) ?? []), [detailsOf(entry.candidate), option.code]]);
  }
  const lines = [...files].flatMap(([file, entries], index): RegisterLine[] => {
    const [series = '', ...sheet] = file.split(' ');
    return fileLines(
      {
        ...{ name: `E9999972.X0${index + 1}`, at: '2026-09-14 10:00:00', series, sequence: index + 1 },
        sheet: sheet.join(' '),
        ...{ kind: series === '9R26' ? 'registration' : 'unit', fingerprint: `f${index}`, states: ['acknowledged'] },
      },
      entries,
    );
  });
  const found = foundRegister(lines);
  const typedOver = new Map(
    earlier.map(({ candidateNumber = '', person = 0, damaged = {} }) => {
      return [candidateNumber || String(person + 1).padStart(4, '0'), damaged];
    }),
  );
  const damagedLines = found.lines.map(({ row, texts }) => ({
    row,
    texts: { ...texts, ...typedOver.get(texts['Candidate number'] ?? '') },
  }));
  return readRegister(found.sheet, { ...found, lines: damagedLines }, [...new Set(['Entries', ...sheets])]);
}
