import { readFileSync } from 'node:fs';
import { openWorkbookFile } from '../../../../src/workbook/file';

/** Safari before 16.4 has no DecompressionStream: what unpacks workbooks looks for it when it is loaded. */
const native = globalThis.DecompressionStream;
const bytes = new Uint8Array(readFileSync('examples/entries.xlsx'));

async function withoutStreams(file: Uint8Array): Promise<unknown> {
  Reflect.deleteProperty(globalThis, 'DecompressionStream');
  try {
    let opened: typeof openWorkbookFile = openWorkbookFile;
    await jest.isolateModulesAsync(async () => {
      opened = (await import('../../../../src/workbook/file')).openWorkbookFile;
    });
    const workbook = await opened(file);
    return Promise.all((await workbook.sheets()).map(({ name }) => workbook.read(name)));
  } finally {
    Object.assign(globalThis, { DecompressionStream: native });
  }
}

test('where the platform cannot unpack, workbooks are read all the same', async () => {
  const workbook = await openWorkbookFile(bytes);
  const expected = await Promise.all((await workbook.sheets()).map(({ name }) => workbook.read(name)));
  expect(await withoutStreams(bytes)).toEqual(expected);
});

test.each([0.2, 0.5, 0.8])('a workbook of which a byte at %d is another is refused in words, too', async (where) => {
  const damaged = bytes.slice();
  const at = Math.floor(damaged.length * where);
  damaged[at] = (damaged[at] ?? 0) ^ 0xff;
  const words = async (open: () => Promise<unknown>): Promise<string> =>
    open().then(
      () => 'read',
      (error: unknown) => (error instanceof Error ? error.name : String(error)),
    );
  expect(await words(() => withoutStreams(damaged))).toBe(
    await words(async () => {
      const workbook = await openWorkbookFile(damaged);
      return Promise.all((await workbook.sheets()).map(({ name }) => workbook.read(name)));
    }),
  );
});
