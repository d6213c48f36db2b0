import type { WebpackPluginInstance } from 'webpack';

export class FunctionsMetadata {
  apply: WebpackPluginInstance['apply'];
}

export function withCellsAsTheyAre(metadataJson: string): string;
