import { saysTransferredIn } from '../../entries';
import type { JudgedEntry } from '../enterability';
import { examinationOf } from '../examination';

/** What follows from what a member of the roll asks for, whoever it is. */
interface MemberKind {
  /** From 0, as they first come. */
  readonly kind: number;
  /** The examinations that the entries are for that are not withdrawn, each once: few. */
  readonly examinations: readonly string[];
  /** An entry says why something may be missing. */
  readonly isSpeaking: boolean;
}

/** Tells members apart by what they ask for and how that stands: few of a list ask for what nobody else does, and most as the one before. */
export function memberKinds(): (entries: readonly JudgedEntry[]) => MemberKind {
  const kinds = new Map<string, MemberKind>();
  let last: { readonly entries: readonly JudgedEntry[]; readonly of: MemberKind } | null = null;
  return (entries) => {
    if (last !== null && areAskedAlike(entries, last.entries)) return last.of;
    const key = entries.map(askedFor).join();
    const of = kinds.get(key) ?? {
      kind: kinds.size,
      examinations: examinationsOf(entries),
      isSpeaking: entries.some(speaksForItself),
    };
    kinds.set(key, of);
    last = { entries, of };
    return of;
  };
}

function areAskedAlike(some: readonly JudgedEntry[], others: readonly JudgedEntry[]): boolean {
  return some.length === others.length && some.every((one, place) => isAskedAlike(one, others[place]));
}

function isAskedAlike(one: JudgedEntry, other: JudgedEntry | undefined): boolean {
  // The same words mean the same but for what the register knows of an entry.
  return one.asking === other?.asking && one.entry.status === other.entry.status;
}

function askedFor({ asking, entry: { status } }: JudgedEntry): string {
  const { standing, outcome, resit, ofRow } = status;
  return `${asking} ${standing} ${outcome ?? ''} ${resit} ${ofRow ?? false}`;
}

function examinationsOf(entries: readonly JudgedEntry[]): readonly string[] {
  const examinations = new Set<string>();
  for (const one of entries) {
    const examination = one.entry.status.standing === 'withdrawn' ? null : examinationOf(one);
    if (examination !== null) examinations.add(examination);
  }
  return [...examinations];
}

/** What cannot be entered as it is asked for may be just what is missed, and who came from elsewhere may have entered it there. */
function speaksForItself({ entry: { status, statusText }, enterability }: JudgedEntry): boolean {
  const cannotBeMade = enterability !== 'enterable' && enterability !== 'out-of-months';
  return (status.standing === 'new' && cannotBeMade) || (statusText !== '' && saysTransferredIn(statusText));
}
