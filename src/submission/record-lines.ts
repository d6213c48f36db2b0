import { sheetNameOf } from '../entries';
import { lineOf, SHORT_FINGERPRINT, type Moment, type RegisterLine } from '../register';
import type { EmailToSend, FileBuilt, StepByHand, SubmissionPlan } from './submission-plan';

/** Who recorded something, and when. */
export interface Recorded {
  readonly time: Moment;
  /** As the officer gives it; may be empty. */
  readonly by: string;
}

/** The lines by which the register knows files that were made: a line a file, a line an entry, and the warnings accepted. */
export function recordLines(plan: SubmissionPlan, files: readonly FileBuilt[], at: Recorded): RegisterLine[] {
  const warnings = plan.checklist.flatMap(({ id, text, accepted }) =>
    accepted === null ? [] : [{ ...lineOf('accepted', at), note: `${id}: ${accepted.replace(/\.$/, '')}. ${text}` }],
  );
  const made = files.flatMap((file): RegisterLine[] => {
    const { name, series, kind, sequence, entries, fingerprint } = file;
    const ofFile = { file: name, series, kind };
    return [
      { ...lineOf('made', at), ...ofFile, sequence, entries: entries.length, fingerprint },
      ...entries.map(({ row, code, title, details, fee, feeWhy }): RegisterLine => ({
        ...lineOf('entry', at),
        ...ofFile,
        code,
        title,
        details,
        fee,
        note: feeWhy,
        sheet: sheetNameOf(row, plan.sheets),
        fingerprint: fingerprint.slice(0, SHORT_FINGERPRINT),
      })),
    ];
  });
  return made.length === 0 ? [] : [...made, ...warnings];
}

/** The lines of an e-mail that was sent, or a step that was done. */
export function recordedAsSent({ lines }: EmailToSend | StepByHand, { time, by }: Recorded): RegisterLine[] {
  return lines.map((line) => ({ ...line, time, by }));
}
