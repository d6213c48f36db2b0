import { mustHave } from '../entries';
import { problemsOf, writeEntryFile } from '../edi';
import { dayOf, fingerprintOf } from '../register';
import type { FileBuilt, FileToMake, SubmissionPlan } from './submission-plan';

const SOFTWARE = 'ENTRYWS';

/**
 * The bytes of a plan's files under their exact names. A pure function of the plan: the same plan gives the same bytes. Throws
 * UserError where a file cannot be written, and then there is no file at all.
 */
export function buildFiles(plan: SubmissionPlan): FileBuilt[] {
  return plan.files.map((file) => {
    const { name, bytes } = writeEntryFile({
      dataType: file.dataType,
      centreNumber: mustHave(plan.centreNumber, 'The centre number of a plan with files'),
      board: file.board,
      series: file.series,
      sequence: file.sequence,
      postcode: plan.postcode,
      software: { name: SOFTWARE, version: plan.softwareVersion },
      produced: dayOf(plan.now),
      candidates: file.candidates,
    });
    verify(name, bytes, file);
    return { ...file, name, bytes, fingerprint: fingerprintOf(bytes) };
  });
}

/** What was written is read back: a file that the formats object to must never reach the awarding body. */
function verify(name: string, bytes: Uint8Array, { name: planned, candidates }: FileToMake): void {
  const knownOptionCodes = new Set(candidates.flatMap(({ options }) => options));
  const [problem] = problemsOf(name, bytes, { knownOptionCodes });
  if (problem) throw new Error(`${name} did not read back as it was written: ${problem.message}`);
  if (name !== planned) throw new Error(`${name} was planned as ${planned}.`);
}
