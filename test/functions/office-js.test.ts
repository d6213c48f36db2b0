import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { startFunctions } from '../../src/functions';
import { FUNCTION_IDS } from '../../src/functions/function-ids';
import { connectRibbon, RIBBON_ACTIONS } from '../../src/taskpane/ribbon';

/** What Office.js has of functions and buttons before it knows that it is in Excel. */
interface OfficeWindow {
  readonly CustomFunctions: {
    associate(id: string, run: (...given: unknown[][][]) => unknown): void;
    readonly _association: { readonly mappings: Readonly<Record<string, unknown>> };
  };
  readonly CustomFunctionMappings: Readonly<Record<string, unknown>>;
  readonly Office: {
    readonly actions: {
      associate(id: string, run: unknown): void;
      readonly _association: { readonly mappings: Readonly<Record<string, unknown>> };
    };
  };
}

/** The script that Excel's add-ins load, run in a window of which it finds as little as it needs to start. */
function officeWindow(): OfficeWindow {
  const element = { setAttribute: () => undefined };
  const page: Record<string, unknown> = {
    ...{ console, setTimeout: () => 0, clearTimeout: () => undefined, addEventListener: () => undefined, performance },
    location: { href: 'https://localhost:3000/taskpane.html', search: '', hash: '', pathname: '/' },
    navigator: { userAgent: '' },
    document: {
      ...{ getElementsByTagName: () => [], createElement: () => element, addEventListener: () => undefined },
      ...{ head: { appendChild: () => undefined }, documentElement: {} },
    },
  };
  const same = { window: page, self: page, top: page, parent: page };
  Object.assign(page, same);
  createContext(page);
  try {
    runInContext(readFileSync('node_modules/@microsoft/office-js/dist/office.debug.js', 'utf8'), page);
  } catch {
    // It looks for the script element that loaded it, and stops where there is none; what is looked at here is made before.
  }
  return page as unknown as OfficeWindow;
}

test('the real Office.js holds the calls of functions back until they are associated', async () => {
  const page = officeWindow();
  Object.defineProperty(globalThis, 'CustomFunctions', { value: page.CustomFunctions, configurable: true });
  const started = startFunctions('2026-11-10');
  expect(page.CustomFunctionMappings).toEqual({ __delay__: true });
  await started;
  expect(page.CustomFunctionMappings).toEqual({});
  expect(Object.keys(page.CustomFunctions._association.mappings)).toEqual([...FUNCTION_IDS]);
  Reflect.deleteProperty(globalThis, 'CustomFunctions');
});

test('the real Office.js knows the buttons of the ribbon', () => {
  const { actions } = officeWindow().Office;
  connectRibbon(
    { associate: (name, run) => actions.associate(name, run), showPane: async () => undefined },
    () => undefined,
  );
  expect(Object.keys(actions._association.mappings)).toEqual(RIBBON_ACTIONS.map((name) => name.toUpperCase()));
});
