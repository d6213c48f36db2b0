import { withCommas } from '../../entries';

/** Why nothing is recorded, and what is wrong with a line of results. */
export const recordingWords = {
  cannotAnswer: 'This finding cannot be answered in this way. Check again.',
  severalCentres: (centres: number, named: string) =>
    `The rows name ${centres} centres (${named}). Say which one the files are for.`,
  nothingToTakeBack: (file: string) =>
    `Nothing was recorded of ${file} since it was made, so there is nothing to take back.`,
  nothingOfMoment: (moment: string) => `The register has nothing of ${moment} that could be taken back. Check again.`,
  noFiles: (name: string) => `The register has no files, so there is none named ${name}.`,
  noFile: (name: string, files: string) => `The register has no file ${name}. It has ${files}.`,
  standsTwice: (line: string) => `“${line}” is a candidate who is in the list twice`,
  andMore: (more: number) => `, and ${withCommas(more)} more`,
  nothingRecorded: (problems: string, more: string) => `Nothing was recorded: ${problems}${more}.`,
  notSatYet: (code: string, day: string) =>
    `the examination of ${code} is on ${day}, which is still to come. Choose the examination that the results are of`,
  seriesToCome: (code: string, series: string) =>
    `the examination of ${code} is in ${series}, which is still to come. Choose the examination that the results are of`,
  resultsToCome: (series: string, day: string) =>
    `the results of ${series} are out on ${day}. Leave the grades out until then, or correct the day under Reference or in the sheet CT Series`,
  noCandidate: 'Nothing was recorded: there is no candidate in the list.',
  nobody: (line: string) => `“${line}” fits nobody who was entered for this examination`,
  withdrawn: (line: string) =>
    `“${line}” is for an entry that was withdrawn: if the examination was sat, correct the withdrawal under “Also recorded” first`,
  several: (line: string, candidates: number) => `“${line}” fits ${candidates} candidates`,
  recordedAlready: (line: string, what: string) => `“${line}” has a record already (${what}): correct that first`,
  gradeOrName: (line: string, last: string) =>
    `in “${line}” ${last} may be the grade or a part of the name: leave the name out`,
  neither: (line: string, others: string, are: string) =>
    `in “${line}” ${others} ${are} neither a grade nor in the name that was sent`,
  inLine: (line: string, problem: string) => `in “${line}” ${problem}`,
  gradesNotKnown: (text: string) =>
    `which grades this unit can have is not known, so ${text} was not taken: leave it out, or give the grades in the sheet CT Policy`,
  noGrade: (text: string, grades: string) =>
    `${text} is not a grade of this unit, which has ${grades}: correct it, or leave it out. If the results have it, add it in the sheet CT Policy`,
};
