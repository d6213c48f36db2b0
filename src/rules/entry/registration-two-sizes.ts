import { saysSizeChange } from '../../entries';
import { candidateName } from '../candidate-name';
import { isNew, type RuleContext } from '../context';
import { defineRule, type Report } from '../define-rule';
import type { JudgedEntry } from '../enterability';
import { otherSize } from '../other-size';
import { qualificationName } from '../registration-standing';
import { subjectKey } from '../registrations';

export const registrationTwoSizes = defineRule({
  id: 'registration-two-sizes',
  scope: 'entry',
  checks: 'list',
  severity: 'warning',
  milder: { asked: 'note', askedSent: 'note' },
  certainty: 'certain',
  fix: 'none',
  title: 'Registered for two sizes',
  source:
    'OCR, Cambridge Technicals entry rules: a registration names subject, level and size; sizes change by top-up or move-down (confirmed); that each registration is charged is inferred',
  since: '0.1.0',
  messages: {
    both: '{name} is also registered for {other} in row {row}. Both would be charged: delete the size that is not meant.',
    asked:
      '{name} is registered for {other} (row {row}), and the status says {status}. That is right: the change of size is asked for by e-mail, and not sent as a second registration.',
    askedSent:
      '{name} was registered for {other} in {file}, and the status says {status}. That is right: the change of size is asked for by e-mail, and not sent as a second registration.',
    delete:
      '{name} was registered for {other} in {file}, and row {row} still asks for it, while the status here says {status}. Delete row {row}: then the change of size is asked for by e-mail. Until then this row is held back.',
    alone:
      'The status says {status}, but no registration of {name} for another size of the subject is known, so this would be sent as a new registration and charged in full. Add a row for that size with the status Registered.',
    made: '{name} is already registered for {other} (row {row}). A larger size is a top-up and a smaller one a move down: ask the awarding body how to make the change before you send a second registration, which would be charged in full.',
    sent: '{name} was registered for {other} in {file}, and no row asks for that any more. This is then no second registration, but a change of size, which is asked for by e-mail. If it is meant, write Top-up or Move down as the status; if not, put the row back.',
    registered:
      '{name} is registered for {other} (row {row}) as well, says the status. If the one became the other, delete the row of the size that is gone, because a unit is entered under the code of the size that holds. If not, both are charged: ask the awarding body.',
  },
  check(_list, context, report) {
    for (const resolved of context.newEntries) {
      if (!isBySize(resolved, context) || resolved.enterability !== 'enterable') continue;
      const said = newSize(resolved, context);
      if (said) report(resolved, said);
    }
    for (const { resolved, other } of twiceRegistered(context)) {
      const { candidate } = resolved.entry;
      const data = { name: candidateName(candidate), other: qualificationName(other), row: rowOf(other) };
      report(resolved, { message: 'registered', data, fields: ['code'] });
    }
  },
});

function isBySize(resolved: JudgedEntry, { reference }: RuleContext): boolean {
  const isKnown = resolved.kind === 'registration' && resolved.qualification !== null;
  return isKnown && reference.policy(resolved).registrationPer.value === 'size';
}

function rowOf({ entry }: JudgedEntry): number {
  return entry.candidate.row + 1;
}

type Said = Report<'both' | 'asked' | 'askedSent' | 'delete' | 'alone' | 'made' | 'sent'> | null;

/** What to say of a registration that is still to be sent. */
function newSize(resolved: JudgedEntry, context: RuleContext): Said {
  const { statusText: status, candidate } = resolved.entry;
  const isChange = saysSizeChange(status);
  const other = otherSize(resolved, context);
  const had = context.earlierSize(resolved);
  const who = { name: candidateName(candidate), status };
  if (other && isNew(other)) {
    return { message: 'both', data: { ...who, other: qualificationName(other), row: rowOf(other) }, fields: ['code'] };
  }
  if (had?.sent && (isChange || !other)) {
    const { code, subject, size } = had.from;
    const data = { ...who, other: `${code} ${subject} ${size}`, file: had.sent.file };
    if (had.row !== null) return { message: 'delete', data: { ...data, row: had.row + 1 }, fields: ['code'] };
    return { message: isChange ? 'askedSent' : 'sent', data, fields: ['code'] };
  }
  if (!other) return isChange ? { message: 'alone', data: who, fields: ['status'] } : null;
  const data = { ...who, other: qualificationName(other), row: rowOf(other) };
  return { message: isChange ? 'asked' : 'made', data, fields: ['code'] };
}

/** Registrations that were made for two sizes, of candidates who are to be entered for a unit of the subject; the later row. */
function twiceRegistered(context: RuleContext): { readonly resolved: JudgedEntry; readonly other: JudgedEntry }[] {
  const entering = new Set(
    context.newEntries.flatMap(({ kind, candidateKey, qualification }) =>
      kind === 'unit' && qualification !== null ? [`${candidateKey} ${subjectKey(qualification)}`] : [],
    ),
  );
  return context.entries.flatMap((resolved) => {
    if (resolved.entry.status.standing !== 'made' || !isBySize(resolved, context)) return [];
    if (!entering.has(`${resolved.candidateKey} ${subjectKey(resolved.qualification)}`)) return [];
    const other = otherSize(resolved, context);
    const isLater = other && !isNew(other) && rowOf(other) < rowOf(resolved);
    return isLater ? [{ resolved, other }] : [];
  });
}
