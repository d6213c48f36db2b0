import fc from 'fast-check';
import { inspectFile, problemsOf, readBasedata, readEntryFile, readResultsFile } from '../../src/edi';
import { golden } from './samples';

const NAMES = ['E1234572.X01', 'A9999972.X07', 'F9999972.X02', 'R9999972.X01', 'O1Q27_72.X01', 'C1Q27_72.X01'];

function readEveryWay(name: string, bytes: Uint8Array): void {
  const before = Uint8Array.from(bytes);
  const { problems } = inspectFile(name, bytes);
  for (const problem of [
    ...readBasedata([{ name, bytes }]).problems,
    ...readEntryFile(name, bytes).problems,
    ...readResultsFile(name, bytes).problems,
    ...problems,
  ]) {
    expect(problem.message).not.toMatch(/\{\w+\}|undefined|[^ -~]/);
  }
  expect(problemsOf(name, bytes)).toEqual(problems);
  expect(bytes).toEqual(before);
}

test('any bytes are read to an end', () => {
  fc.assert(
    fc.property(fc.constantFrom(...NAMES, 'anything'), fc.uint8Array({ maxLength: 400 }), (name, bytes) => {
      readEveryWay(name, bytes);
    }),
  );
});

test('bytes that begin like a zip are read to an end', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      readEveryWay('Z1Q27_72.zip', Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes));
    }),
  );
});

test('files with bytes changed, taken out and put in are read to an end', () => {
  const edit = fc.record({ at: fc.nat(1400), remove: fc.nat(200), put: fc.uint8Array({ maxLength: 5 }) });
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), fc.array(edit, { minLength: 1, maxLength: 4 }), (name, edits) => {
      let bytes = [...golden(name).bytes];
      for (const { at, remove, put } of edits) {
        const from = at % (bytes.length + 1);
        bytes = [...bytes.slice(0, from), ...put, ...bytes.slice(from + remove)];
      }
      readEveryWay(name, Uint8Array.from(bytes));
    }),
    { numRuns: 300 },
  );
});
