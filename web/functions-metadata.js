import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const FUNCTIONS = fileURLToPath(new URL('../src/functions/functions.ts', import.meta.url));

/** Makes functions.json, by which Excel knows the custom functions, of the comments in front of them. */
export class FunctionsMetadata {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => {
      compilation.fileDependencies.add(FUNCTIONS);
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'FunctionsMetadata', stage }, async () => {
        const { metadataJson, errors } = await generateCustomFunctionsMetadata(FUNCTIONS);
        for (const error of errors) compilation.errors.push(new webpack.WebpackError(`functions.json: ${error}`));
        compilation.emitAsset('functions.json', new webpack.sources.RawSource(withCellsAsTheyAre(metadataJson)));
      });
    });
  }
}

/**
 * Functions want the plain value of a cell with a data type, not the data type, which is what the generator declares. An error in one
 * cell of a range comes as a value, so that it spoils the answer for that cell and not for all.
 */
export function withCellsAsTheyAre(metadataJson) {
  const metadata = JSON.parse(metadataJson);
  return JSON.stringify({ ...metadata, allowCustomDataForDataTypeAny: false, allowErrorForDataTypeAny: true });
}
