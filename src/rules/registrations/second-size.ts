import { subjectKey } from '../../reference';
import { rowName, saysSizeChange } from '../../entries';
import { candidateName, isNew, type Assessment, type JudgedEntry, qualificationName } from '../../assessment';
import type { Report } from '../define-rule';
import { earliestOf, entriesOfSubject } from './entries-of-subject';
import { severalRegistrations } from './several-registrations';

/** What is to be said of a registration for a second size: the message of registration-two-sizes, with its data. */
type Said = Report<'both' | 'asked' | 'askedSent' | 'delete' | 'alone' | 'made' | 'sent' | 'registered'>;

/** A registration for a second size of its subject, and what is to be said of it. */
interface SecondSize {
  readonly resolved: JudgedEntry;
  readonly said: Said;
}

/** Registrations still to be sent, of people who are registered for another size or whose status says so. */
export function newSizes(context: Assessment): SecondSize[] {
  const registrations = context.newEntries.filter(
    ({ kind, enterability }) => kind === 'registration' && enterability === 'enterable',
  );
  return registrations.flatMap((resolved) => {
    if (!isBySize(resolved, context)) return [];
    const said = newSize(resolved, context);
    return said === null ? [] : [{ resolved, said }];
  });
}

function isBySize(resolved: JudgedEntry, { reference }: Assessment): boolean {
  const isKnown = resolved.kind === 'registration' && resolved.qualification !== null;
  return isKnown && reference.policy(resolved).registrationPer.value === 'size';
}

function rowOf({ entry }: JudgedEntry): number {
  return entry.candidate.row;
}

/** What to say of a registration that is still to be sent. */
function newSize(resolved: JudgedEntry, context: Assessment): Said | null {
  const { statusText: status, candidate } = resolved.entry;
  const isChange = saysSizeChange(status);
  const other = otherSize(resolved, context);
  const had = context.earlierSize(resolved);
  if (!isChange && had === null && other === undefined) return null;
  const who = { name: candidateName(candidate), status };
  const named = (row: number): number | string => rowName(row, context.list);
  if (isChange && had === null && (!other || isNew(other))) return { message: 'alone', data: who, fields: ['status'] };
  if (other && isNew(other)) {
    return {
      message: 'both',
      data: { ...who, other: qualificationName(other), row: named(rowOf(other)) },
      fields: ['code'],
    };
  }
  if (had?.sent && (isChange || !other)) {
    const { code, subject, size } = had.from;
    const data = { ...who, other: `${code} ${subject} ${size}`, file: had.sent.file };
    if (had.row !== null) return { message: 'delete', data: { ...data, row: named(had.row) }, fields: ['code'] };
    return { message: isChange ? 'askedSent' : 'sent', data, fields: ['code'] };
  }
  if (!other) return null;
  const data = { ...who, other: qualificationName(other), row: named(rowOf(other)) };
  return { message: isChange ? 'asked' : 'made', data, fields: ['code'] };
}

/** Registrations that were made for two sizes, of candidates who are to be entered for a unit of the subject; the later row. */
export function sizesMade(context: Assessment): SecondSize[] {
  if (context.newEntries.length === context.entries.length) return [];
  const entering = new Set(
    context.newEntries.flatMap(({ kind, candidateKey, qualification }) =>
      kind === 'unit' && qualification !== null ? [`${candidateKey} ${subjectKey(qualification)}`] : [],
    ),
  );
  return context.entries.flatMap((resolved) => {
    if (resolved.entry.status.standing !== 'made' || !isBySize(resolved, context)) return [];
    const { qualification, candidateKey } = resolved;
    if (qualification === null || !entering.has(`${candidateKey} ${subjectKey(qualification)}`)) return [];
    const other = otherSize(resolved, context);
    const isLater = other && !isNew(other) && rowOf(other) < rowOf(resolved);
    if (!isLater) return [];
    const { candidate } = resolved.entry;
    const row = rowName(rowOf(other), context.list);
    const data = { name: candidateName(candidate), other: qualificationName(other), row };
    return [{ resolved, said: { message: 'registered', data, fields: ['code'] } }];
  });
}

/** A registration of the same person for another size of the subject: one that was made, else one that stands before. */
function otherSize(resolved: JudgedEntry, context: Assessment): JudgedEntry | undefined {
  if (!severalRegistrations(context).inSizes.has(resolved.candidateKey)) return undefined;
  const own = context.entriesOf.get(resolved.candidateKey) ?? [];
  const { candidate } = resolved.entry;
  const others = entriesOfSubject(own, resolved).filter(
    ({ like }) => like.kind === 'registration' && like.qualificationCode !== resolved.qualificationCode,
  );
  if (others.length === 0) return undefined;
  const made = earliestOf(
    others.filter((one) => !one.isNew),
    candidate,
  );
  if (made) return made.resolved;
  const first = earliestOf(others, candidate);
  return first && first.place < own.indexOf(resolved) ? first.resolved : undefined;
}
