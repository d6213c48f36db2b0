import { firstPlaces, type CandidateRow } from '../entries';
import type { ResolvedEntry } from '../reference';
import { isToSend, type Assessment } from '../assessment';
import type { Report, Rule } from './define-rule';

type Subject = CandidateRow | ResolvedEntry;

/** Takes what a rule reports at a row or entry, or (null) of the whole sheet. */
type Take = (at: Subject | null, what: Report<string>) => void;

type Check<One> = (one: One, context: Assessment, report: (what: Report<string>) => void) => void;

/** Rows or entries in their order, and by place the kind of each: those of one kind are alike. */
interface Kinds<One extends Subject> {
  readonly all: readonly One[];
  readonly kinds: ArrayLike<number>;
}

interface Reported<One extends Subject> {
  readonly at: One;
  readonly what: Report<string>;
}

/** So many kinds are asked about by all rules before the next ones are: what is read of them is then still at hand. */
const AT_ONCE = 256;

/**
 * Asks each rule of everything that it looks at, and hands on what it reports: rule by rule, and of each rule in the order of rows and entries.
 * A rule that needs the row alone is asked once of all that are alike, and what it reports of one holds for each.
 */
export function askRules(rules: readonly Rule[], context: Assessment, takeOf: (rule: Rule) => Take): void {
  const rows = rowsToSend(context);
  const ofRows = rules.flatMap((rule) => (rule.checks === 'row' && rule.needs === 'row' ? [rule] : []));
  const ofEntries = rules.flatMap((rule) => (rule.checks === 'entry' && rule.needs === 'row' ? [rule] : []));
  const reported = new Map<Rule, readonly Reported<Subject>[]>([
    ...askOfKinds(ofRows, { all: rows, kinds: kindsOfRows(rows, context) }, context),
    ...askOfKinds(
      ofEntries,
      { all: context.newEntries, kinds: context.newEntries.map(({ asking }) => asking) },
      context,
    ),
  ]);
  for (const rule of rules) {
    const take = takeOf(rule);
    if (rule.checks === 'list') rule.check(context.list, context, take);
    else if (rule.checks === 'sheet') rule.check(context, (what) => take(null, what));
    else if (rule.needs === 'row') for (const { at, what } of reported.get(rule) ?? []) take(at, what);
    else if (rule.checks === 'row') askOfEach(rows, rule.check, context, take);
    else askOfEach(context.newEntries, rule.check, context, take);
  }
}

function rowsToSend(context: Assessment): readonly CandidateRow[] {
  const { rows } = context.list;
  return rows.length === context.rowsToSend.size ? rows : rows.filter((row) => isToSend(row, context));
}

function kindsOfRows(toSend: readonly CandidateRow[], context: Assessment): ArrayLike<number> {
  const { list, candidateKinds: kinds } = context;
  return toSend === list.rows
    ? kinds
    : list.rows.flatMap((row, place) => (isToSend(row, context) ? [kinds[place] ?? 0] : []));
}

/** A function of its own, with one report for all subjects: on a large sheet a rule is asked a hundred thousand times. */
function askOfEach<One extends Subject>(all: readonly One[], check: Check<One>, context: Assessment, take: Take): void {
  let asked: One | null = null;
  const report = (what: Report<string>): void => take(asked, what);
  for (const one of all) {
    asked = one;
    check(one, context, report);
  }
}

/** What each rule reports, asked of the first of each kind. */
function askOfKinds<One extends Subject, Asked extends Rule & { readonly check: Check<One> }>(
  rules: readonly Asked[],
  of: Kinds<One>,
  context: Assessment,
): (readonly [Rule, readonly Reported<One>[]])[] {
  const firsts = firstPlaces(of.kinds);
  const found = rules.map((rule) => ({ rule, byPlace: new Map<number, Report<string>[]>() }));
  for (let from = 0; from < firsts.length; from += AT_ONCE) {
    const places = firsts.slice(from, from + AT_ONCE);
    for (const { rule, byPlace } of found) askAt(places, of, rule.check, context, byPlace);
  }
  return found.map(({ rule, byPlace }) => [rule, atAllAlike(byPlace, of)]);
}

function askAt<One extends Subject>(
  places: readonly number[],
  { all }: Kinds<One>,
  check: Check<One>,
  context: Assessment,
  found: Map<number, Report<string>[]>,
): void {
  let asked = 0;
  const report = (what: Report<string>): void => {
    const known = found.get(asked);
    if (known) known.push(what);
    else found.set(asked, [what]);
  };
  for (const place of places) {
    const one = all[place];
    asked = place;
    if (one !== undefined) check(one, context, report);
  }
}

/** What is reported at the first of a kind, at each of them: a rule that is shown nothing else can report nothing else. */
function atAllAlike<One extends Subject>(
  byPlace: ReadonlyMap<number, readonly Report<string>[]>,
  { all, kinds }: Kinds<One>,
): Reported<One>[] {
  const reported: Reported<One>[] = [];
  if (byPlace.size === 0) return reported;
  const ofKind = new Map([...byPlace].map(([place, reports]) => [kinds[place], reports]));
  for (let place = 0; place < all.length; place++) {
    const at = all[place];
    const reports = ofKind.get(kinds[place]);
    if (at !== undefined && reports) for (const what of reports) reported.push({ at, what });
  }
  return reported;
}
