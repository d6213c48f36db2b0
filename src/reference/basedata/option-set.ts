import type { BasedataSet, OptionRecord } from '../../edi';

/** What this room reads of an option record of basedata. */
export type OptionSetRecord = Pick<
  OptionRecord,
  'code' | 'syllabusCode' | 'item' | 'qan' | 'title' | 'feePence' | 'file' | 'line'
>;

/** What this room reads of a basedata set: the options of one series of one board. */
export interface OptionSet extends Pick<BasedataSet, 'board' | 'series' | 'version' | 'language' | 'files'> {
  readonly options: readonly OptionSetRecord[];
}
