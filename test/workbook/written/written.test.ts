import { markedSeverity, markerFormula } from '../../../src/workbook/written/marker-formula';
import { nameReference, readReferences, referencesTo } from '../../../src/workbook/written/written-names';

test('a marker is known again as a file and as Excel give it, and nothing else is taken for one', () => {
  expect(markedSeverity(markerFormula('warning'))).toBe('warning');
  expect(markedSeverity(`= ${markerFormula('error')} `)).toBe('error');
  expect(markedSeverity('=N("entrywise:fatal")=0')).toBeNull();
  expect(markedSeverity('=N("entrywise:error")=0+A1')).toBeNull();
});

test('what was written into a sheet is told by names, each column for itself', () => {
  const written = {
    areas: [
      { top: 2, left: 4, bottom: 8, right: 4 },
      { top: 2, left: 5, bottom: 8, right: 5 },
    ],
    widths: [4, 5],
  };
  const { columns, widths } = referencesTo("O'Neil's 6th, form", written);
  expect(columns).toBe("'O''Neil''s 6th, form'!$E$3:$E$9,'O''Neil''s 6th, form'!$F$3:$F$9");
  expect(readReferences([`=${columns}`], [`=${widths}`])).toEqual(written);
});

test('columns that the user deleted say nothing', () => {
  expect(readReferences(['=Entries!#REF!,Entries!$F$3:$F$9'], ['=Entries!#REF!'])).toEqual({
    areas: [{ top: 2, left: 5, bottom: 8, right: 5 }],
    widths: [],
  });
});

test.each(['[evil.xlsx]Sheet1!$A$2:$A$9', "'C:\\forms\\[evil.xlsx]Entries'!$A:$A", '[1]Entries!$A$2:$A$9'])(
  'what stands in another workbook says nothing of a sheet of this one: %s',
  (reference) => {
    expect(readReferences([`=${reference}`], [reference])).toEqual({ areas: [], widths: [] });
  },
);

test('a sheet of ours carries its name', () => {
  expect(nameReference('The "Entry" report')).toBe('"The ""Entry"" report"');
});
