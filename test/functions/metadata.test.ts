import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { readFileSync } from 'node:fs';
import { withCellsAsTheyAre } from '../../web/functions-metadata.js';
import { FUNCTION_IDS } from '../../src/functions/function-ids';
import { startFunctions } from '../../src/functions';
import { ExcelRuntime } from './excel-runtime';

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly options?: object;
    readonly parameters: readonly {
      readonly name: string;
      readonly optional?: boolean;
      readonly dimensionality: string;
    }[];
  }[];
}

const made = generateCustomFunctionsMetadata('src/functions/functions.ts');

async function functions(): Promise<Metadata['functions']> {
  const { metadataJson, errors } = await made;
  expect(errors).toEqual([]);
  const metadata: Metadata = JSON.parse(metadataJson);
  return metadata.functions;
}

/** Workbooks hold these: a line may be added, and none may be changed or taken out. */
const GOLDEN = [
  'FEE(code, [series], [date], [attempt])',
  'STAGE(series, [date])',
  'DEADLINE(series, [stage])',
  'TITLE(code)',
  'UCI(first12)',
  'ISUCI(uci)',
  'ISULN(uln)',
  'CHECK(row, headings)',
];

test('what the comments declare is what workbooks hold', async () => {
  const declared = (await functions()).map(
    ({ id, parameters }) =>
      `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`,
  );
  expect(declared).toEqual(GOLDEN);
});

test('ids are names in upper case, and every function and parameter is described', async () => {
  for (const { id, name, description, options, parameters } of await functions()) {
    expect(id).toMatch(/^[A-Z][A-Z0-9.]+$/);
    expect(name).toBe(id);
    expect(description.length).toBeGreaterThan(20);
    // Neither streaming nor volatile: an answer depends on nothing but what is given and what is loaded.
    expect(options).toBeUndefined();
    expect(parameters.every(({ dimensionality }) => dimensionality === 'matrix')).toBe(true);
  }
});

test('functions are given plain values of cells, and errors of single cells as values', async () => {
  const metadata: unknown = JSON.parse(withCellsAsTheyAre((await made).metadataJson));
  expect(metadata).toMatchObject({ allowCustomDataForDataTypeAny: false, allowErrorForDataTypeAny: true });
  expect(metadata).toHaveProperty('functions', await functions());
});

test('every declared function is associated, and no other', async () => {
  const excel = new ExcelRuntime().install();
  startFunctions('2026-11-10');
  const ids = (await functions()).map(({ id }) => id);
  expect([...excel.associated.keys()]).toEqual(ids);
  expect(FUNCTION_IDS).toEqual(ids);
  excel.remove();
});

test('nothing is done where there are no custom functions', () => {
  expect(() => startFunctions('2026-11-10')).not.toThrow();
});

test('the functions are loaded with the first call, and not before; later calls wait for nothing', async () => {
  const excel = new ExcelRuntime().install();
  let loads = 0;
  await jest.isolateModulesAsync(async () => {
    jest.doMock('../../src/functions/by-id', () => {
      loads += 1;
      return jest.requireActual('../../src/functions/by-id');
    });
    const { startFunctions: start } = await import('../../src/functions');
    start('2026-11-10');
    expect(loads).toBe(0);
    await expect(excel.firstCell('UCI', '999990260001')).resolves.toBe('999990260001T');
  });
  jest.dontMock('../../src/functions/by-id');
  expect(excel.cell('ISUCI', '999990260001T')).toBe(true);
  expect(loads).toBe(1);
  excel.remove();
});

test('no function waits for anything', () => {
  expect(readFileSync('src/functions/functions.ts', 'utf8')).not.toMatch(/async|Promise|await/);
});

test('functions that cannot be loaded say so instead of staying busy, and the next call tries again', async () => {
  const excel = new ExcelRuntime().install();
  await jest.isolateModulesAsync(async () => {
    let isDown = true;
    jest.doMock('../../src/functions/by-id', () => {
      if (isDown) throw new Error('The network is down.');
      return jest.requireActual('../../src/functions/by-id');
    });
    const { startFunctions: start } = await import('../../src/functions');
    start('2026-11-10');
    await expect(excel.firstCell('UCI', '999990260001')).resolves.toBe(
      '#N/A: The functions of Entrywise could not be loaded. Close the pane, open it again, and calculate the cell again.',
    );
    isDown = false;
    await expect(excel.firstCell('UCI', '999990260001')).resolves.toBe('999990260001T');
  });
  jest.dontMock('../../src/functions/by-id');
  excel.remove();
});
