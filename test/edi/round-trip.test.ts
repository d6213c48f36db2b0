import fc from 'fast-check';
import { inspectFile, readBasedata, readEntryFile, readResultsFile, writeEntryFile } from '../../src/edi';
import {
  writeComponentFile,
  writeDisallowedFile,
  writeLinkFile,
  writeOptionFile,
  writeSyllabusFile,
} from '../../examples/make/write-basedata-file';
import { writeResultsFile } from './write-results-file';
import { COMPONENT, DISALLOWED, LINK, OPTION, SYLLABUS, type RecordLayout } from '../../src/edi/layouts';
import { digits, entryFile, frame, letters, optionCode, recordValues, uci, uln } from './arbitraries';

test('entry and amendment files are read back as they were written', () => {
  fc.assert(
    fc.property(entryFile, (file) => {
      const { name, bytes } = writeEntryFile(file);
      expect(readEntryFile(name, bytes)).toEqual({ file, problems: [] });
    }),
  );
});

const candidateNumber = digits(4).filter((number) => number !== '0000');

test('results files are read back as they were written, leading spaces of the result block included', () => {
  const result = fc.record({
    candidateNumber,
    uci: fc.oneof(fc.constant(''), uci),
    uln: fc.oneof(fc.constant(''), uln),
    option: fc.oneof(fc.constant(''), optionCode),
    resultOption: fc.oneof(fc.constant(''), optionCode),
    resultType: fc.constantFrom('', '1', '2', '3', 'U', 'M', 'B', 'C'),
    result: letters('0123 ADMPX', 0, 14).map((text) => text.trimEnd()),
  });
  fc.assert(
    fc.property(frame, fc.array(result, { maxLength: 5 }), (headers, results) => {
      const file = { ...headers, results };
      const { name, bytes } = writeResultsFile(file);
      expect(readResultsFile(name, bytes)).toEqual({ file, problems: [] });
      expect(inspectFile(name, bytes).problems).toEqual([]);
    }),
  );
});

type Values = Record<string, string>;

const BASEDATA = [
  { what: 'syllabuses', layout: SYLLABUS, keys: ['code'], write: writeSyllabusFile },
  { what: 'options', layout: OPTION, keys: ['code'], write: writeOptionFile },
  { what: 'links', layout: LINK, keys: ['optionCode', 'componentCode'], write: writeLinkFile },
  { what: 'components', layout: COMPONENT, keys: ['code'], write: writeComponentFile },
  { what: 'disallowed', layout: DISALLOWED, keys: ['firstCode', 'secondCode'], write: writeDisallowedFile },
] as const;

test.each(BASEDATA)('$what of basedata are read back as they were written', ({ what, layout, keys, write }) => {
  const records = fc.uniqueArray(recordValues(layout satisfies RecordLayout), {
    maxLength: 5,
    selector: (record) => keys.map((key) => record[key]).join(' '),
  });
  fc.assert(
    fc.property(frame, fc.constantFrom('_', 'C', 'B'), records, (headers, language, values) => {
      const { name, bytes } = write({ ...headers, language }, values as never);
      const { sets, problems } = readBasedata([{ name, bytes }]);
      const expected = values.map((record, index) => ({
        ...record,
        ...(what === 'options' && { feePence: pence(record) }),
        file: name,
        line: index + 3,
      }));
      expect(sets).toHaveLength(1);
      expect(sets[0]).toMatchObject({ board: headers.board, series: headers.series, language, files: [name] });
      expect(sets[0]?.[what]).toEqual(expected);
      expect(problems.filter(({ kind }) => kind !== 'disallowed-unknown' && kind !== 'fee-unreadable')).toEqual([]);
      expect(inspectFile(name, bytes).problems).toEqual([]);
    }),
  );
});

function pence(record: Values): number | null {
  return record['feeDefined'] === 'Y' && record['fee'] !== '' ? Number(record['fee']) : null;
}
