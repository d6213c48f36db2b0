import { daysBetween, listInWords, sameSeries, seriesCode, seriesName, type CalendarDate } from '../../entries';
import { isPassedOver } from '../../edi';
import { lateFeeBack, lateFeesBackWords } from '../../fees';
import { KIND_WORDS } from '../../register';
import type { Assessment } from '../../assessment';
import { nothingNewWords } from '../nothing-new';
import { fileWords, LAST_NAME, LAST_SEQUENCE, type Sequences } from '../sequences';
import type { SubmissionPlan } from '../submission-plan';
import { checklistWords } from '../words/checklist';
import { item, type Item } from './item';

type Planned = Omit<SubmissionPlan, 'checklist' | 'isReady'>;

function centreWords({ likelyCentre }: Planned): string {
  if (likelyCentre === null) return checklistWords.centreMissing;
  const { number, ucis, of } = likelyCentre;
  return `${checklistWords.centreMissing} ${checklistWords.centreLikely(number, ucis, of)}`;
}

/** What the plan itself comes to: the files, their numbers, the money, and what is to be done by hand. */
export function planItems(plan: Planned, context: Assessment, countersOf: ReadonlyMap<string, Sequences>): Item[] {
  const { centreNumber, files, emails, steps, waiting } = plan;
  return [
    ...(centreNumber === null ? [item('centre-missing', 'blocker', centreWords(plan))] : []),
    ...files.flatMap(({ name, board, sequence }) => sequenceItems(name, sequence, countersOf.get(board))),
    ...files.map(({ name, kind, entries, series }) => {
      const { size: candidates } = new Set(entries.map(({ details }) => details.candidateNumber));
      const words = checklistWords.file(name, KIND_WORDS[kind], seriesName(series), entries.length, candidates);
      return item('file', 'fact', words);
    }),
    ...(files.length === 0 ? [item('nothing-new', 'fact', nothingNewWords(plan))] : []),
    ...basedataItems(plan, context),
    ...feeItems(plan, context),
    ...(waiting.length > 0
      ? [
          item('waiting', 'fact', checklistWords.waiting(waiting.length, soonest(plan)), {
            rows: waiting.map(({ row }) => row),
          }),
        ]
      : []),
    ...emails.map(({ id, to, subject, rows }) =>
      item(`email-${id}`, 'by-hand', checklistWords.email(subject, to), {
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
  const words = checklistWords.sequence;
  if (sequence > LAST_SEQUENCE) return [item('sequence-full', 'blocker', words.full(sequence, LAST_SEQUENCE))];
  if (isPassedOver(sequence)) {
    return [item('sequence-passed-over', 'blocker', words.passedOver(number, name, sequence + 1))];
  }
  if (used) return [item('sequence-used', 'blocker', words.used(number, fileWords(used)))];
  if (sequence < (counter?.next ?? 1) - 1) return [item('sequence-back', 'warning', words.back(number))];
  const earlier = counter?.used.get(sequence - LAST_NAME - 1)?.[0];
  if (sequence > LAST_NAME && earlier) {
    return [item('name-again', 'warning', words.nameAgain(LAST_NAME, name, fileWords(earlier)))];
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
        checklistWords.basedata.used(seriesName(series), seriesCode(series), version, names, ageWords(produced, asOf)),
      ),
    );
}

function ageWords(produced: CalendarDate | null, asOf: CalendarDate): string {
  const { age, ageUnknown } = checklistWords.basedata;
  return produced === null ? ageUnknown : age(produced, daysBetween(produced, asOf));
}

function feeItems({ fees, files }: Planned, { reference, asOf }: Assessment): Item[] {
  if (files.length === 0) return [];
  const words = checklistWords.fees;
  const refunds = files.flatMap(({ series, kind, entries }) => {
    const { refundUntil } = reference.seriesDates(series);
    if (kind !== 'unit' || refundUntil === null || refundUntil.value < asOf) return [];
    const lateFees = entries.map(({ code }) => lateFeeBack(code, series, asOf, reference));
    return [{ until: words.refundUntil(seriesName(series), refundUntil.value), lateFees }];
  });
  const atStake = words.atStake(fees.due, fees.unpriced);
  if (refunds.length === 0) return [item('fees', 'fact', atStake)];
  const refund = words.refund(listInWords(refunds.map(({ until }) => until)));
  const lateFees = lateFeesBackWords(refunds.flatMap((one) => one.lateFees));
  return [item('fees', 'fact', `${atStake} ${refund} ${lateFees}`.trim())];
}

function soonest({ waiting }: Planned): string {
  let first: CalendarDate | undefined;
  for (const { until } of waiting) if (until && (first === undefined || until.date < first)) first = until.date;
  return first === undefined ? checklistWords.registrationsFirst : checklistWords.canWait(first);
}

function namesWords(files: Planned['files']): string {
  return checklistWords.names(listInWords(files.map(({ name }) => name)), files.length);
}
