import type { Known } from '../known';
import type { ReferenceFile } from './reference-file-schema';
import { valueWords } from '../words/values';

/** Where a value of the reference file comes from, in the officer's own words where they gave them. */
export function givenSource(file: ReferenceFile, item: { readonly source?: string | undefined }): string {
  return item.source ?? file.source ?? valueWords.yourFile;
}

/** A value of the reference file: the officer read it in the awarding body's own text. */
export function given<Value>(value: Value, source: string): Known<Value> {
  return { value, confidence: 'confirmed', source };
}
