import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';
import { FUNCTION_IDS } from '../../src/functions/function-ids';
import { FunctionsMetadata } from '../../web/functions-metadata';
import { headersOf } from '../../web/headers';

test('the build puts functions.json beside the pages', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'functions-'));
  writeFileSync(path.join(folder, 'page.js'), '');
  const compiler = webpack({
    mode: 'none',
    entry: path.join(folder, 'page.js'),
    output: { path: folder },
    plugins: [new FunctionsMetadata()],
  });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) =>
    compiler?.run((error, done) => (error ? reject(error) : resolve(done))),
  );
  expect(stats?.toJson({ all: false, errors: true }).errors).toEqual([]);
  const { functions } = JSON.parse(readFileSync(path.join(folder, 'functions.json'), 'utf8'));
  expect(functions.map(({ id }: { id: string }) => id)).toEqual(FUNCTION_IDS);
  rmSync(folder, { recursive: true });
});

test('Excel on the web may read it from the page that it shows the pane in', () => {
  expect(headersOf('/functions.json')).toMatchObject({ 'Access-Control-Allow-Origin': '*' });
  expect(headersOf('/taskpane.html')).not.toHaveProperty('Access-Control-Allow-Origin');
});
