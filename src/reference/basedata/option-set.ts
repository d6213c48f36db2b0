import type { BasedataSet, OptionRecord } from '../../edi';

/** What this room reads of an option record of basedata. */
export type OptionSetRecord = Pick<
  OptionRecord,
  'code' | 'syllabusCode' | 'item' | 'process' | 'qan' | 'title' | 'feePence' | 'file' | 'line'
>;

export interface OptionSetVersion {
  readonly version: string;
  readonly file: string;
  readonly options: readonly OptionSetRecord[];
}

/** What this room reads of a basedata set: the options of one series of one board. */
export interface OptionSet extends Pick<
  BasedataSet,
  'board' | 'series' | 'version' | 'produced' | 'language' | 'files'
> {
  readonly options: readonly OptionSetRecord[];
  /** Where the set was made of several versions, each by itself, older first. */
  readonly optionVersions?: readonly OptionSetVersion[];
  readonly disallowed?: BasedataSet['disallowed'];
}
