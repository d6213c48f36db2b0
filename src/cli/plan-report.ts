import { counted, groupBy } from '../entries';
import {
  nothingNewWords,
  type ChecklistItem,
  type EmailToSend,
  type StepByHand,
  type SubmissionPlan,
} from '../submission';
import { rowsWords } from './report';
import { wrapped } from './text-table';

const WIDTH = 110;

/** What a plan says besides the files: what waits, the checklist, and the e-mails word by word. */
export function planReport(plan: SubmissionPlan): string[] {
  const { sheets, files, waiting, checklist, emails, steps } = plan;
  return [
    ...(files.length === 0 ? ['', nothingNewWords(plan)] : []),
    ...waitingReport(waiting, sheets),
    ...checklistReport(checklist),
    ...emailsReport(emails),
    ...stepsReport(steps),
  ];
}

function waitingReport(waiting: SubmissionPlan['waiting'], sheets: readonly string[]): string[] {
  if (waiting.length === 0) return [];
  const reasons = groupBy(waiting, ({ why }) => why);
  return [
    '',
    `${counted(waiting.length, 'unit entry waits', 'unit entries wait')} for a registration`,
    ...[...reasons].flatMap(([why, entries]) => wrapped(`  ${rowsWords(entries, sheets)}: ${why}`, WIDTH, '    ')),
  ];
}

const SECTIONS: readonly { readonly kind: ChecklistItem['kind']; readonly title: string }[] = [
  { kind: 'blocker', title: 'In the way of making files' },
  { kind: 'warning', title: 'To be looked at before you send' },
  { kind: 'by-hand', title: 'To be done by hand' },
];

/** Warnings of rules stand among the findings; here are the others, each with the id by which it is accepted. */
function checklistReport(checklist: readonly ChecklistItem[]): string[] {
  return SECTIONS.flatMap(({ kind, title }) => {
    const items = checklist.filter((item) => item.kind === kind && (item.rule === null || kind === 'blocker'));
    if (items.length === 0) return [];
    return ['', title, ...items.flatMap(({ id, text, accepted }) => itemLines(kind, id, text, accepted))];
  });
}

function itemLines(kind: ChecklistItem['kind'], id: string, text: string, accepted: string | null): string[] {
  const name = kind === 'warning' ? `${id}: ` : '';
  const said = accepted === null ? '' : ` Accepted: ${accepted}.`;
  return wrapped(`  ${name}${text}${said}`, WIDTH, '    ');
}

function emailsReport(emails: readonly EmailToSend[]): string[] {
  return emails.flatMap(({ id, to, subject, body, advice }) => [
    '',
    `E-mail "${id}", to be sent by you`,
    `  To: ${to}`,
    `  Subject: ${subject}`,
    ...body
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line}`.trimEnd()),
    ...advice.flatMap((sentence) => wrapped(`  Note: ${sentence}`, WIDTH, '    ')),
    `  Once it is sent, run this again with --asked ${id}.`,
  ]);
}

function stepsReport(steps: readonly StepByHand[]): string[] {
  return steps.map(({ id, page }) => `Once it is done in the ${page}, run this again with --asked ${id}.`);
}
