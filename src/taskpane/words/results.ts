import { counted } from '../../entries';

/** What is said of results that are recorded. */
export const resultsWords = {
  title: 'Results to record',
  toRecord: (results: number, absences: number) =>
    `${withAbsences(results, absences)} of candidates in this sheet ${results === 1 ? 'is' : 'are'} in the results files and not in the register.`,
  help: 'Once they are recorded, attempts and absences are known from the workbook alone, without the files.',
  record: (results: number) => `Record ${counted(results, 'result')}`,
  checkFirst: 'Check the entries; then what came of them can be recorded in the register.',
  ofNobody: (file: string, results: number) =>
    `${file}: ${counted(results, 'result')} of nobody in this sheet. ${results === 1 ? 'It counts' : 'They count'} for nothing here: see whether the UCI is right.`,
  more: (results: number) => `and ${results} more`,
  nothing: 'The register lacks no result of the candidates in this sheet.',
  recorded: (results: number, absences: number) =>
    results === 0
      ? 'The register has these results already, so nothing was recorded.'
      : `${withAbsences(results, absences)} recorded in the register. They count from now on without the results files.`,
};

function withAbsences(results: number, absences: number): string {
  const all = counted(results, 'result');
  return absences === 0 ? all : `${all} (${counted(absences, 'absence')})`;
}
