import { cellAddress } from '../../../entries';
import type { Severity } from '../../../rules';
import type { RuleView } from '../../worker/views/check-view';
import type { FindingView } from '../../worker/views/finding-view';
import { findingsWords } from '../../words/findings';
import type { FindingsListState } from '../findings-list';

/** Findings under one heading: a rule's, or a candidate's. */
export interface Group {
  readonly key: string;
  readonly title: string;
  /** That of its gravest finding. */
  readonly severity: Severity;
  readonly findings: readonly FindingView[];
}

/** A line of the list. */
export type Line =
  | { readonly kind: 'group'; readonly group: Group; readonly isOpen: boolean }
  | { readonly kind: 'finding'; readonly finding: FindingView };

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** So few findings are all shown at once; of more the groups come first. */
const FEW = 12;

/** The findings that fit the search and the severity asked for. */
export function fittingFindings(
  findings: readonly FindingView[],
  rules: readonly RuleView[],
  { only, search }: Pick<FindingsListState, 'only' | 'search'>,
): readonly FindingView[] {
  const wanted = search.trim().toLowerCase();
  if (wanted === '' && only === null) return findings;
  const titles = new Map(rules.map(({ id, title }) => [id, title.toLowerCase()]));
  return findings.filter((finding) => {
    if (only !== null && finding.severity !== only) return false;
    if (wanted === '') return true;
    const { message, person, rule } = finding;
    return (
      message.toLowerCase().includes(wanted) ||
      person.toLowerCase().includes(wanted) ||
      rule.includes(wanted) ||
      (titles.get(rule)?.includes(wanted) ?? false) ||
      addressOf(finding).toLowerCase() === wanted
    );
  });
}

/** Findings under their rules, the gravest first, or under their candidates, in the order of the sheet. */
export function groupFindings(
  findings: readonly FindingView[],
  rules: readonly RuleView[],
  by: FindingsListState['by'],
): readonly Group[] {
  const groups = new Map<string, { title: string; severity: Severity; findings: FindingView[] }>();
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  for (const finding of findings) {
    const { rule, severity, person } = finding;
    const key = by === 'rule' ? keyOfRule(severity, rule) : person;
    const group = groups.get(key);
    if (group) {
      group.findings.push(finding);
      if (rank(severity) < rank(group.severity)) group.severity = severity;
    } else {
      const title = by === 'rule' ? (titles.get(rule) ?? rule) : person || findingsWords.wholeSheet;
      groups.set(key, { title, severity, findings: [finding] });
    }
  }
  const all = [...groups].map(([key, group]): Group => ({ key, ...group }));
  if (by === 'candidate') return all;
  const places = new Map(rules.map(({ id }, place) => [id, place]));
  const placeOf = ({ findings: [first] }: Group): number => places.get(first?.rule ?? '') ?? 0;
  return all.sort((one, other) => rank(one.severity) - rank(other.severity) || placeOf(one) - placeOf(other));
}

/** Made once for each rule, not for each of ten thousand findings. */
const RULE_KEYS: Readonly<Record<Severity, Map<string, string>>> = {
  error: new Map(),
  warning: new Map(),
  note: new Map(),
};

function keyOfRule(severity: Severity, rule: string): string {
  const keys = RULE_KEYS[severity];
  const known = keys.get(rule);
  if (known !== undefined) return known;
  const key = `${severity} ${rule}`;
  keys.set(rule, key);
  return key;
}

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** The lines of the list: every group, and below those that are open their findings. */
export function linesOf(groups: readonly Group[], { opened }: Pick<FindingsListState, 'opened'>): Line[] {
  const all = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  return groups.flatMap((group): Line[] => {
    const isOpen = opened[group.key] ?? (all <= FEW || groups.length === 1);
    const line: Line = { kind: 'group', group, isOpen };
    if (!isOpen) return [line];
    return [line, ...group.findings.map((finding): Line => ({ kind: 'finding', finding }))];
  });
}

/** What a finding is known by from one check to the next. */
export function keyOf({ rule, messageId, sheet, areas: [first], entry }: FindingView): string {
  return `${rule} ${messageId} ${sheet} ${first?.top ?? ''} ${first?.left ?? ''} ${entry ?? ''}`;
}

/** Where a finding is, `D7` or `D7:D10`; empty where it is in no cell. */
export function addressOf({ areas: [first] }: FindingView): string {
  if (first === undefined) return '';
  const { top, left, bottom, right } = first;
  const from = cellAddress({ row: top, column: left });
  const to = cellAddress({ row: bottom, column: right });
  return from === to ? from : `${from}:${to}`;
}

/** The findings of a cell, the gravest first. */
export function findingsAt(
  findings: readonly FindingView[],
  sheet: string,
  { row, column }: { readonly row: number; readonly column: number },
): FindingView[] {
  return findings
    .filter((finding) => finding.sheet === sheet)
    .filter(({ areas }) =>
      areas.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right),
    )
    .sort((one, other) => rank(one.severity) - rank(other.severity));
}
