import { groupBy } from '../entries';
import {
  nothingNewWords,
  type ChecklistItem,
  type EmailToSend,
  type StepByHand,
  type SubmissionPlan,
} from '../submission';
import { rowsWords } from './report';
import { wrapped } from './text-table';
import { planWords } from './words/plan';

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
    planWords.waiting(waiting.length),
    ...[...reasons].flatMap(([why, entries]) => wrapped(`  ${rowsWords(entries, sheets)}: ${why}`, WIDTH, '    ')),
  ];
}

const SECTIONS = ['blocker', 'warning', 'by-hand'] as const;

/** Warnings of rules stand among the findings; here are the others, each with the id by which it is accepted. */
function checklistReport(checklist: readonly ChecklistItem[]): string[] {
  return SECTIONS.flatMap((kind) => {
    const items = checklist.filter((item) => item.kind === kind && (item.rule === null || kind === 'blocker'));
    if (items.length === 0) return [];
    return [
      '',
      planWords.sections[kind],
      ...items.flatMap(({ id, text, accepted }) => itemLines(kind, id, text, accepted)),
    ];
  });
}

function itemLines(kind: ChecklistItem['kind'], id: string, text: string, accepted: string | null): string[] {
  const name = kind === 'warning' ? `${id}: ` : '';
  const said = accepted === null ? '' : planWords.accepted(accepted);
  return wrapped(`  ${name}${text}${said}`, WIDTH, '    ');
}

function emailsReport(emails: readonly EmailToSend[]): string[] {
  return emails.flatMap(({ id, to, subject, body, advice }) => [
    '',
    planWords.email(id),
    `  ${planWords.to(to)}`,
    `  ${planWords.subject(subject)}`,
    ...body
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line}`.trimEnd()),
    ...advice.flatMap((sentence) => wrapped(`  ${planWords.note(sentence)}`, WIDTH, '    ')),
    `  ${planWords.onceSent(id)}`,
  ]);
}

function stepsReport(steps: readonly StepByHand[]): string[] {
  return steps.map(({ id, page }) => planWords.onceDone(id, page));
}
