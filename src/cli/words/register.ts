import { counted, withCommas } from '../../entries';

/** What is told of the register and of what was marked in it. */
export const registerWords = {
  summary: (files: number, entries: number) =>
    `Register: ${counted(files, 'file')} with ${counted(entries, 'entry', 'entries')}; these are not sent again.`,
  noFiles: 'The register has no files.',
  fileHeadings: ['File', 'Series', 'Number', 'Entries', 'Made', 'Now', 'By'],
  recordedBesides: 'Also recorded',
  actHeadings: ['Time', 'What', 'Lines', 'By'],
  lines: (count: number) => counted(count, 'line'),
  partlySeen: (seen: number, entries: number) => `, ${withCommas(seen)} of ${withCommas(entries)} seen in Interchange`,
};

/** What is said where results are typed in. */
export const resultsByHandWords = {
  noResults: '--exam is for results typed in by hand: give --result or --result-list too.',
  noText: (file: string) => `${file} is not a text file. Give one with a candidate on each line, such as "0012 M".`,
  noExamination: 'The register has no examination with results missing.',
  open: (code: string, series: string, missing: number) =>
    `"${code} ${series}" (${counted(missing, 'result')} missing)`,
  whichExamination: 'Say with --exam which examination the results are for',
  noneOfThese: (exam: string) => `--exam "${exam}" fits none of these`,
  severalOfThese: (exam: string) => `--exam "${exam}" fits several of these`,
};
