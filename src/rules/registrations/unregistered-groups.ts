import { groupBy, mustHave, sheetNameOf, type CandidateRow } from '../../entries';
import { candidateName, isNew, type Assessment, type JudgedEntry } from '../../assessment';
import type { Finding } from '../finding';
import { groupWords } from './cohorts';
import { onlyUnregistered } from './only-unregistered';

/** Candidates of one tab, class or year group of whom nothing but the registration is missing. */
export interface UnregisteredGroup {
  /** The tab, or the class, `13B`, `Year 13`; empty where nothing tells groups apart, or nothing stands in the column that does. */
  readonly group: string;
  readonly findings: readonly Finding[];
  /** Their names, each once, in the order of the sheet. */
  readonly names: readonly string[];
  /** How many others of the group are registered for what these are not. */
  readonly registered: number;
  /** Whether most of the group are registered: then it is more likely that a row or a tick was forgotten. */
  readonly isOdd: boolean;
}

/** A way of telling groups apart: by tab, or by a column that groups candidates. */
type GroupOf = (row: CandidateRow) => string;

/** Somebody with what they are or are not registered for. */
interface Member {
  readonly key: string;
  readonly row: CandidateRow;
  readonly qualification: string;
}

/**
 * Those without a registration by what tells cohorts apart best: of the tab and the columns of groups the one by which those with and those
 * without a registration stand together least; of several the one with the fewest groups. Each group can be answered for by itself.
 */
export function unregisteredGroups(findings: readonly Finding[], context: Assessment): UnregisteredGroup[] {
  const only = onlyUnregistered(findings);
  if (only.length === 0) return [];
  const byId = new Map(context.entries.map((one) => [one.entry.id, one]));
  const missing = only.map((finding) => {
    const resolved = mustHave(byId.get(finding.entry?.id ?? -1), 'The entry of a finding');
    return { ...memberOf(resolved), finding };
  });
  const registered = registeredMembers(context, new Set(missing.map(({ qualification }) => qualification)));
  const groupings = waysOf(context)
    .filter((groupOf) => new Set(context.list.rows.map(groupOf)).size > 1)
    .map((groupOf) => grouped(groupOf, missing, registered));
  const [best] = groupings.sort((one, other) => mixedIn(one) - mixedIn(other) || one.length - other.length);
  return best ?? grouped(() => '', missing, registered);
}

function memberOf({ candidateKey: key, entry: { candidate }, qualificationCode }: JudgedEntry): Member {
  return { key, row: candidate, qualification: qualificationCode ?? '' };
}

/** Who is registered for any of these, in the sheet or by the register. */
function registeredMembers({ entries, standings }: Assessment, qualifications: ReadonlySet<string>): Member[] {
  const isRegistered = (one: JudgedEntry): boolean => {
    if (one.kind === 'registration') return isNew(one) || one.entry.status.standing === 'made';
    const standing = standings.get(one.entry.id)?.kind;
    return standing === 'found' || standing === 'sent';
  };
  return entries
    .filter((one) => isRegistered(one))
    .flatMap((one) => {
      const member = memberOf(one);
      return qualifications.has(member.qualification) ? [member] : [];
    });
}

function waysOf({ list: { rows, sheets } }: Assessment): GroupOf[] {
  const headings = new Set(rows.flatMap(({ groups }) => Object.keys(groups)));
  return [
    ({ row }) => sheetNameOf(row, sheets),
    ...[...headings].map(
      (heading): GroupOf =>
        ({ groups }) =>
          groupWords(heading, groups[heading] ?? ''),
    ),
  ];
}

function grouped(
  groupOf: GroupOf,
  missing: readonly (Member & { readonly finding: Finding })[],
  registered: readonly Member[],
): UnregisteredGroup[] {
  const others = groupBy(registered, ({ row }) => groupOf(row));
  return [...groupBy(missing, ({ row }) => groupOf(row))]
    .map(([group, own]): UnregisteredGroup => {
      const qualifications = new Set(own.map(({ qualification }) => qualification));
      const alike = (others.get(group) ?? []).filter(({ qualification }) => qualifications.has(qualification));
      const names = new Map(own.map(({ key, row }) => [key, candidateName(row)]));
      const count = new Set(alike.map(({ key }) => key)).size;
      return {
        ...{ group, findings: own.map(({ finding }) => finding), names: [...names.values()] },
        ...{ registered: count, isOdd: count > names.size },
      };
    })
    .sort((one, other) => (one.group < other.group ? -1 : 1));
}

/** How many stand together with others who are registered, or they with them. */
function mixedIn(groups: readonly UnregisteredGroup[]): number {
  return groups.reduce((sum, { names, registered }) => sum + Math.min(names.length, registered), 0);
}
