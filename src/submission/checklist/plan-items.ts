import {
  counted,
  daysBetween,
  formatPence,
  formatDate,
  listInWords,
  sameSeries,
  seriesCode,
  seriesName,
  type CalendarDate,
} from '../../entries';
import { isPassedOver } from '../../edi';
import { lateFeeBack, lateFeesBackWords } from '../../fees';
import { KIND_WORDS } from '../../register';
import type { Assessment } from '../../assessment';
import { nothingNewWords } from '../nothing-new';
import { fileWords, LAST_NAME, LAST_SEQUENCE, type Sequences } from '../sequences';
import type { SubmissionPlan } from '../submission-plan';
import { item, type Item } from './item';

type Planned = Omit<SubmissionPlan, 'checklist' | 'isReady'>;

/** What the plan itself comes to: the files, their numbers, the money, and what is to be done by hand. */
export function planItems(plan: Planned, context: Assessment, countersOf: ReadonlyMap<string, Sequences>): Item[] {
  const { centreNumber, files, emails, steps, waiting } = plan;
  return [
    ...(centreNumber === null
      ? [
          item(
            'centre-missing',
            'blocker',
            'The centre number is not known: give it, or add a column "Centre number" to the sheet.',
          ),
        ]
      : []),
    ...files.flatMap(({ name, board, sequence }) => sequenceItems(name, sequence, countersOf.get(board))),
    ...files.map(({ name, kind, entries, series }) =>
      item(
        'file',
        'fact',
        `${name}: ${KIND_WORDS[kind].toLowerCase()} for ${seriesName(series)}, ${counted(entries.length, 'entry', 'entries')} of ${counted(new Set(entries.map(({ details }) => details.candidateNumber)).size, 'candidate')}.`,
      ),
    ),
    ...(files.length === 0 ? [item('nothing-new', 'fact', nothingNewWords(plan))] : []),
    ...basedataItems(plan, context),
    ...feeItems(plan, context),
    ...(waiting.length > 0
      ? [
          item(
            'waiting',
            'fact',
            `${counted(waiting.length, 'unit entry waits', 'unit entries wait')} for a registration. ${soonest(plan)}`,
            { rows: waiting.map(({ row }) => row) },
          ),
        ]
      : []),
    ...emails.map(({ id, to, subject, rows }) =>
      item(`email-${id}`, 'by-hand', `Send the e-mail "${subject}"${to === '' ? '' : ` to ${to}`}, and record it.`, {
        rows,
      }),
    ),
    ...steps.map(({ id, text, rows }) => item(id, 'by-hand', text, { rows })),
    ...(files.length > 0 ? [item('exact-names', 'by-hand', namesWords(files))] : []),
  ];
}

function sequenceItems(name: string, sequence: number, counter: Sequences | undefined): Item[] {
  const [used] = counter?.used.get(sequence) ?? [];
  const number = String(sequence).padStart(3, '0');
  if (sequence > LAST_SEQUENCE) {
    const words = `The next sequence number would be ${sequence}, and a file cannot hold more than ${LAST_SEQUENCE}. Ask the awarding body for the number to go on with, and give it.`;
    return [item('sequence-full', 'blocker', words)];
  }
  if (isPassedOver(sequence)) {
    const words = `Sequence number ${number} would make the name ${name}, and awarding bodies give no file an end of 00. Give ${sequence + 1}.`;
    return [item('sequence-passed-over', 'blocker', words)];
  }
  if (used) {
    const words = `Sequence number ${number} was used this year already, for ${fileWords(used)}. Give a higher one.`;
    return [item('sequence-used', 'blocker', words)];
  }
  if (sequence < (counter?.next ?? 1) - 1) {
    const words = `Sequence number ${number} is lower than that of a file made before, and files are taken in the order of their numbers. Give a higher one, or accept this if the awarding body asked for it.`;
    return [item('sequence-back', 'warning', words)];
  }
  const earlier = counter?.used.get(sequence - LAST_NAME - 1)?.[0];
  if (sequence > LAST_NAME && earlier) {
    const words = `${counted(LAST_NAME, 'file')} and more were made this year, so ${name} has the same last digits as ${fileWords(earlier)}. Save it into an empty folder, and send fewer, larger files.`;
    return [item('name-again', 'warning', words)];
  }
  return [];
}

function basedataItems({ files }: Planned, { reference, asOf }: Assessment): Item[] {
  return reference.basedata
    .filter(({ series, kind }) => files.some((file) => file.kind === kind && sameSeries(file.series, series)))
    .map(({ series, version, produced, files: names }) =>
      item(
        'basedata',
        'fact',
        `Codes for ${seriesName(series)} were taken from basedata ${seriesCode(series)} version ${version} (${names.join(', ')})${ageWords(produced, asOf)}. Look whether a newer version is out.`,
      ),
    );
}

function ageWords(produced: CalendarDate | null, asOf: CalendarDate): string {
  if (produced === null) return '; when it was produced cannot be read';
  const days = daysBetween(produced, asOf);
  return `, produced on ${formatDate(produced)}${days < 1 ? '' : `, ${counted(days, 'day')} ago`}`;
}

function feeItems({ fees, files }: Planned, { reference, asOf }: Assessment): Item[] {
  if (files.length === 0) return [];
  const unknown = fees.unpriced === 0 ? '' : `, and ${counted(fees.unpriced, 'fee')} not known`;
  const refunds = files.flatMap(({ series, kind, entries }) => {
    const { refundUntil } = reference.seriesDates(series);
    if (kind !== 'unit' || refundUntil === null || refundUntil.value < asOf) return [];
    const lateFees = entries.map(({ code }) => lateFeeBack(code, series, asOf, reference));
    return [{ words: `${seriesName(series)} until ${formatDate(refundUntil.value)}`, lateFees }];
  });
  const refund =
    refunds.length === 0
      ? ''
      : ` A withdrawal brings the fee back for ${listInWords(refunds.map(({ words }) => words))}. ${lateFeesBackWords(refunds.flatMap(({ lateFees }) => lateFees))}`;
  return [item('fees', 'fact', `Fees at stake: ${formatPence(fees.due)}${unknown}.${refund}`.trim())];
}

function soonest({ waiting }: Planned): string {
  const dates = waiting.flatMap(({ until }) => (until === null ? [] : [until.date])).sort();
  const [first] = dates;
  if (first === undefined) return 'Send the registrations first, and mark their file when it is acknowledged.';
  return `The first can wait until ${formatDate(first)} without a late fee. Mark the file of the registrations when it is acknowledged.`;
}

function namesWords(files: Planned['files']): string {
  const names = listInWords(files.map(({ name }) => name));
  const how = files.length === 1 ? 'this name' : 'these names, in this order';
  return `Put ${names} into the outbox under exactly ${how}. Collected does not mean accepted: check in Interchange.`;
}
