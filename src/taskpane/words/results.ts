import { counted, withCommas } from '../../entries';
import type { OpenExamination } from '../../workflow';

/** What is said of results that are recorded. */
export const resultsWords = {
  title: 'Results to record',
  toRecord: (results: number, absences: number) =>
    `${withAbsences(results, absences)} of candidates in this sheet ${results === 1 ? 'is' : 'are'} in the results files but not yet in the register.`,
  help: 'Once they are recorded, this workbook knows attempts and absences without the files.',
  record: (results: number) => `Record ${counted(results, 'result')}`,
  checkFirst: 'Check the entries first. Then you can record their results in the register.',
  ofNobody: (file: string, results: number) =>
    `${file}: ${counted(results, 'result')} of nobody in this sheet. ${results === 1 ? 'It is' : 'They are'} not used here: check that the UCI is right.`,
  more: (results: number) => `and ${withCommas(results)} more`,
  nothing: 'All results for these candidates are already recorded.',
  byHand: 'Results and absences by hand',
  byHandOpen: 'Record them for a list of candidates',
  examination: 'Examination',
  examinationOf: ({ code, seriesName, open }: OpenExamination) => `${seriesName}, ${code} (${open})`,
  candidates: 'Candidates, one a line',
  candidatesHelp: 'Candidate number or UCI, then the grade or “absent”: 0012 M. Or paste a list from a sheet.',
  otherwise: 'Those without a grade',
  outcomes: { sat: 'sat the examination', absent: 'were absent' },
  withoutPass: 'Failed or absent',
  withoutPassHelp:
    'Nobody listed here is entered for a resit yet. To enter them, copy the numbers and paste them into Add entries… on the Check tab.',
  withoutPassIn: (series: string, title: string, candidates: number) =>
    `${series}, ${title}: ${counted(candidates, 'candidate')}`,
  candidateWithoutPass: (number: string, name: string, grade: string) =>
    `${number} ${name}: ${grade === '' ? 'absent' : grade}`,
  copyNumbers: 'Copy the numbers',
  recordByHand: 'Record',
  recordedByHand: (results: number) => `${counted(results, 'result')} recorded in the register.`,
  recorded: (results: number, absences: number) =>
    results === 0
      ? 'The register has these results already, so nothing was recorded.'
      : `${withAbsences(results, absences)} recorded in the register. They count from now on without the results files.`,
};

function withAbsences(results: number, absences: number): string {
  const all = counted(results, 'result');
  return absences === 0 ? all : `${all} (${counted(absences, 'absence')})`;
}
