import { zipSync } from 'fflate';
import { Chance } from '../model/random';
import { pack, unpack } from '../workbook/file/corpus/packing';
import type { FuzzCase } from './fuzz-case';
import { csvOf, tabbedOf, workbookOf } from './grid-files';
import { mutatedBytes, mutatedDirectory, mutatedParts, mutatedText } from './mutate';
import { mutatedGrid } from './mutate-grid';
import { ANSWERS, EXPORT, SCHOOL_LISTS, WHO_LISTS } from './school-lists';
import { GIVEN, type SoundFiles } from './sound-files';

type Inventor = (sound: SoundFiles, chance: Chance) => Omit<FuzzCase, 'target'>;

const LIST = 'list.xlsx';
const WRITES = ['--out', '@out'];

/** What is tried, and how often one is tried against the others. */
const TARGETS: Readonly<Record<string, readonly [often: number, invent: Inventor]>> = {
  workbook: [
    8,
    (sound, chance) => ({
      files: { [LIST]: mutatedArchive(chance.one(sound.workbooks), chance) },
      words: onList(chance),
    }),
  ],
  basedata: [
    3,
    (sound, chance) => {
      const name = chance.one(Object.keys(sound.basedata));
      const file = mutatedLines(sound.basedata[name] ?? new Uint8Array(), chance);
      if (chance.is(0.3)) return { files: { [name]: file }, words: ['inspect', `@${name}`] };
      const given = chance.is(0.4)
        ? { 'basedata.zip': mutatedArchive(zipSync({ ...sound.basedata, [name]: file }), chance) }
        : { [name]: file };
      const [basedata = ''] = Object.keys(given);
      return chance.is(0.5)
        ? { files: given, words: ['reference', '--basedata', `@${basedata}`] }
        : {
            files: { [LIST]: sound.workbooks[0] ?? file, ...given },
            words: ['check', `@${LIST}`, '--basedata', `@${basedata}`, ...WRITES],
          };
    },
  ],
  reference: [
    2,
    (sound, chance) => ({
      files: { [LIST]: sound.workbooks[0] ?? sound.reference, 'reference.json': mutatedLines(sound.reference, chance) },
      words: chance.is(0.5)
        ? ['reference', '--reference', '@reference.json']
        : ['check', `@${LIST}`, '--reference', '@reference.json', ...WRITES],
    }),
  ],
  results: [
    2,
    (sound, chance) => ({
      files: { [LIST]: sound.workbooks[3] ?? sound.results, 'R9999972.X01': mutatedLines(sound.results, chance) },
      words: chance.is(0.3)
        ? ['inspect', '@R9999972.X01']
        : ['check', `@${LIST}`, '--results', '@R9999972.X01', ...GIVEN, ...WRITES],
    }),
  ],
  'entry file': [
    1,
    (sound, chance) => {
      const name = chance.one(Object.keys(sound.entryFiles));
      return {
        files: { [name]: mutatedLines(sound.entryFiles[name] ?? new Uint8Array(), chance) },
        words: ['inspect', `@${name}`],
      };
    },
  ],
  csv: [
    2,
    (sound, chance) => ({
      files: { 'list.csv': mutatedLines(sound.csv, chance), [LIST]: sound.workbooks[0] ?? sound.csv },
      words: chance.is(0.3)
        ? ['compare', `@${LIST}`, '@list.csv', ...GIVEN]
        : [chance.one(['check', 'prepare', 'fix']), '@list.csv', ...GIVEN, ...WRITES],
    }),
  ],
  timetable: [
    1,
    (sound, chance) => ({
      files: { 'timetable.xlsx': mutatedArchive(sound.timetable, chance) },
      words: ['reference', '--timetable', '@timetable.xlsx'],
    }),
  ],
  columns: [
    1,
    (sound, chance) => ({
      files: { 'list.csv': sound.csv, 'columns.json': mutatedLines(sound.columns, chance) },
      words: ['check', '@list.csv', '--columns', '@columns.json', ...GIVEN, ...WRITES],
    }),
  ],
  invoice: [
    1,
    (sound, chance) => ({
      files: { [LIST]: sound.workbooks[3] ?? sound.csv, 'invoice.csv': mutatedLines(INVOICE, chance) },
      words: ['reports', `@${LIST}`, '--invoice', '@invoice.csv', ...GIVEN, ...WRITES],
    }),
  ],
  pasted: [1, (sound, chance) => ({ files: { 'pasted.txt': mutatedLines(sound.pasted, chance) }, words: [] })],
  'school list': [
    4,
    (_, chance) => {
      const grid = mutatedGrid(chance.one(SCHOOL_LISTS), chance);
      const [name, file] = chance.is(0.5) ? ['list.csv', csvOf(grid)] : [LIST, workbookOf({ Entries: grid })];
      return { files: { [name]: file }, words: onSchoolList(`@${name}`, chance) };
    },
  ],
  'who list': [
    2,
    (_, chance) => ({
      files: {
        'list.csv': csvOf(chance.is(0.5) ? chance.one(SCHOOL_LISTS) : mutatedGrid(chance.one(SCHOOL_LISTS), chance)),
        'who.txt': mutatedLines(Buffer.from(chance.one(WHO_LISTS)), chance),
      },
      words: [
        ...['add', '@list.csv', '--candidates', '@who.txt', '--enter', '05835', '--enter', '05835/01'],
        ...['--in', 'June 2027', ...GIVEN, ...WRITES],
      ],
    }),
  ],
  'details of a list': [
    1,
    (_, chance) => ({
      files: {
        'list.csv': csvOf(chance.one(SCHOOL_LISTS)),
        'export.csv': chance.is(0.5) ? csvOf(mutatedGrid(EXPORT, chance)) : mutatedLines(csvOf(EXPORT), chance),
      },
      words: ['add', '@list.csv', '--details', '@export.csv', ...GIVEN, ...WRITES],
    }),
  ],
  'kept sheets': [
    3,
    ({ register }, chance) => {
      const isRegister = chance.is(0.5);
      const sheets = {
        Entries: chance.one(SCHOOL_LISTS),
        'Entrywise answers': isRegister ? ANSWERS : mutatedGrid(ANSWERS, chance),
        'Entrywise register': isRegister ? mutatedGrid(register, chance) : register,
      };
      return { files: { [LIST]: workbookOf(sheets) }, words: onKeptSheets(chance) };
    },
  ],
  bringing: [
    2,
    (_, chance) => {
      const list = chance.one(SCHOOL_LISTS);
      return {
        files: {
          'list.txt': tabbedOf(chance.is(0.5) ? list : mutatedGrid(list, chance)),
          'export.txt': tabbedOf(mutatedGrid(EXPORT, chance)),
        },
        words: [],
      };
    },
  ],
  questions: [
    2,
    (_, chance) => ({
      files: {
        'list.txt': tabbedOf(mutatedGrid(chance.one(SCHOOL_LISTS), chance)),
        'who.txt': Buffer.from(mutatedText(chance.one(WHO_LISTS), chance)),
      },
      words: [],
    }),
  ],
};

const INVOICE = Buffer.from('Code,Entries,Amount,Series\n05835,3,£120.00,9R26\n583501,1,"£1,021.50",6A27\n,,total,\n');

/** Each target as often as it is tried. */
const CHOICES = Object.entries(TARGETS).flatMap(([target, [often, invent]]) => Array(often).fill({ target, invent }));

/**
 * The case of a seed: on every machine the same.
 * @param only targets of which it is to be one; empty: of all
 */
export function inventCase(sound: SoundFiles, seed: number, only: readonly string[] = []): FuzzCase {
  const chance = new Chance(seed);
  const choices = only.length === 0 ? CHOICES : CHOICES.filter((one) => only.includes(one.target));
  const { target, invent }: { target: string; invent: Inventor } = chance.one(choices);
  return { target, ...invent(sound, chance) };
}

function onList(chance: Chance): string[] {
  const command = chance.one(['check', 'prepare', 'fix', 'reports', 'register', 'reference', 'compare']);
  const list = `@${LIST}`;
  if (command === 'register') return [command, list];
  if (command === 'reference') return [command, '--workbook', list, ...WRITES];
  if (command === 'compare') return [command, list, list, ...GIVEN];
  return [command, list, ...GIVEN, ...WRITES];
}

const SAID_ONCE = ['--qualification', '05835', '--series', 'June 2027'];

function onSchoolList(list: string, chance: Chance): string[] {
  const given = [
    ...GIVEN,
    ...WRITES,
    ...(chance.is(0.3) ? SAID_ONCE : []),
    ...(chance.is(0.3) ? ['--registered'] : []),
  ];
  const command = chance.one(['check', 'prepare', 'fix', 'register missing', 'add']);
  if (command === 'register missing') return ['add', list, '--register-missing', ...GIVEN, ...WRITES];
  if (command !== 'add') return [command, list, ...given];
  const whom = chance.one([['--all'], ['--group', '12A'], ['--candidate', 'Ann Archer'], ['--candidate', '2']]);
  return ['add', list, ...whom, '--enter', '05835/01', '--enter', '05835/02', '--in', 'Jan 27', ...GIVEN, ...WRITES];
}

function onKeptSheets(chance: Chance): string[] {
  const list = `@${LIST}`;
  const command = chance.one(['check', 'prepare', 'register', 'register missing', 'sent', 'reports', 'never sent']);
  if (command === 'register') return [command, list];
  if (command === 'register missing') return ['add', list, '--register-missing', ...GIVEN, ...WRITES];
  if (command === 'sent') return ['register', list, '--sent', 'E9999972.X01', ...WRITES];
  if (command === 'never sent') return ['register', list, '--never-sent', 'E9999972.X01', ...WRITES];
  return [command, list, ...GIVEN, ...WRITES];
}

function mutatedArchive(archive: Uint8Array, chance: Chance): Uint8Array {
  if (chance.is(0.05)) return mutatedBytes(archive, chance);
  if (chance.is(0.1)) return mutatedDirectory(archive, chance);
  return pack(mutatedParts(unpack(archive), chance));
}

/** A file of lines, changed as a text or as bytes. */
function mutatedLines(bytes: Uint8Array, chance: Chance): Uint8Array {
  if (chance.is(0.2)) return mutatedBytes(bytes, chance);
  const text = mutatedText(Buffer.from(bytes).toString('latin1'), chance);
  return new Uint8Array(Buffer.from(text, chance.is(0.9) ? 'latin1' : 'utf16le'));
}
