import { firstPlaces, groupBy, type CandidateRow } from '../entries';
import type { ResolvedEntry } from '../reference';
import { isToSend, type Assessment } from '../assessment';
import type { Report, Rule } from './define-rule';
import { saidBy, type Said } from './finding-of';

type Subject = CandidateRow | ResolvedEntry;

/** Takes what a rule reports at a row or entry, at several that are alike, or (null) of the whole sheet. */
type Take = (at: readonly Subject[] | null, what: Report<string>, said: Said) => void;

type Check<One> = (one: One, context: Assessment, report: (what: Report<string>) => void) => void;

/** Rows or entries in their order, and by place the kind of each: those of one kind are alike. */
interface Kinds<One extends Subject> {
  readonly all: readonly One[];
  readonly kinds: ArrayLike<number>;
}

/** What a rule reports of the first of a kind: a rule that is shown nothing else can report nothing else of the others. */
interface OfKind {
  readonly kind: number;
  readonly what: Report<string>;
  readonly said: Said;
}

/** Rules, and what each of them reports, kind by kind. */
type Reported = ReadonlyMap<Rule, readonly OfKind[]>;

/** So many kinds are asked about by all rules before the next ones are: what is read of them is then still at hand. */
const AT_ONCE = 256;

/**
 * Asks each rule of everything that it looks at, and hands on what it reports: rule by rule, of entries and of rows that are looked at one by one in
 * their order. A rule that needs the row alone is asked once of all that are alike, and what it reports of one holds for each: of rows that are
 * alike it is handed on once, with all of them.
 */
export function askRules(rules: readonly Rule[], context: Assessment, takeOf: (rule: Rule) => Take): void {
  const rows = rowsToSend(context);
  const kindsOfRow = { all: rows, kinds: kindsOfRows(rows, context) };
  const kindsOfEntry = { all: context.newEntries, kinds: context.newEntries.map(({ asking }) => asking) };
  const ofRows = rules.flatMap((rule) => (rule.checks === 'row' && rule.needs === 'row' ? [rule] : []));
  const ofEntries = rules.flatMap((rule) => (rule.checks === 'entry' && rule.needs === 'row' ? [rule] : []));
  const ofRowKinds = askOfKinds(ofRows, kindsOfRow, context);
  const ofEntryKinds = askOfKinds(ofEntries, kindsOfEntry, context);
  const alike = membersOfKinds(ofRowKinds, kindsOfRow);
  for (const rule of rules) {
    const take = takeOf(rule);
    if (rule.checks === 'list') rule.check(context.list, context, (at, what) => take([at], what, saidBy(rule, what)));
    else if (rule.checks === 'sheet') rule.check(context, (what) => take(null, what, saidBy(rule, what)));
    else if (rule.needs === 'people') {
      if (rule.checks === 'row') askOfEach(rows, rule, context, take);
      else askOfEach(context.newEntries, rule, context, take);
    } else if (rule.checks === 'row') {
      for (const { kind, what, said } of ofRowKinds.get(rule) ?? []) take(alike.get(kind) ?? [], what, said);
    } else tellEach(ofEntryKinds.get(rule) ?? [], kindsOfEntry, take);
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

/**
 * A function of its own, with one report for all subjects: on a large sheet a rule is asked a hundred thousand times. By place, because
 * going through a list item by item makes an object for each until the engine has compiled it, which it does anew for every kind of rule.
 */
function askOfEach<One extends Subject>(
  all: readonly One[],
  rule: Rule & { readonly check: Check<One> },
  context: Assessment,
  take: Take,
): void {
  let asked: One | null = null;
  const report = (what: Report<string>): void => take(asked && [asked], what, saidBy(rule, what));
  for (let place = 0; place < all.length; place++) {
    const one = all[place];
    if (one === undefined) continue;
    asked = one;
    rule.check(one, context, report);
  }
}

/** What each rule reports, asked of the first of each kind. */
function askOfKinds<One extends Subject, Asked extends Rule & { readonly check: Check<One> }>(
  rules: readonly Asked[],
  of: Kinds<One>,
  context: Assessment,
): Reported {
  const firsts = firstPlaces(of.kinds);
  const found = rules.map((rule): { readonly rule: Asked; readonly reports: OfKind[] } => ({ rule, reports: [] }));
  for (let from = 0; from < firsts.length; from += AT_ONCE) {
    const places = firsts.slice(from, from + AT_ONCE);
    for (const { rule, reports } of found) askAt(places, of, rule, context, reports);
  }
  return new Map(found.map(({ rule, reports }) => [rule, reports]));
}

function askAt<One extends Subject>(
  places: readonly number[],
  { all, kinds }: Kinds<One>,
  rule: Rule & { readonly check: Check<One> },
  context: Assessment,
  found: OfKind[],
): void {
  let kind = 0;
  const report = (what: Report<string>): void => void found.push({ kind, what, said: saidBy(rule, what) });
  for (const place of places) {
    const one = all[place];
    kind = kinds[place] ?? 0;
    if (one !== undefined) rule.check(one, context, report);
  }
}

/** All of each kind of which anything is reported. */
function membersOfKinds<One extends Subject>(
  reported: Reported,
  { all, kinds }: Kinds<One>,
): ReadonlyMap<number, readonly One[]> {
  const members = new Map<number, One[]>();
  for (const reports of reported.values()) for (const { kind } of reports) members.set(kind, []);
  for (let place = 0; members.size > 0 && place < all.length; place++) {
    const one = all[place];
    if (one !== undefined) members.get(kinds[place] ?? 0)?.push(one);
  }
  return members;
}

/** Tells what is reported of kinds at each of them, in their order. */
function tellEach<One extends Subject>(reports: readonly OfKind[], { all, kinds }: Kinds<One>, take: Take): void {
  if (reports.length === 0) return;
  const ofKind = groupBy(reports, ({ kind }) => kind);
  for (let place = 0; place < all.length; place++) {
    const one = all[place];
    const own = ofKind.get(kinds[place] ?? 0);
    if (one !== undefined && own) for (const { what, said } of own) take([one], what, said);
  }
}
