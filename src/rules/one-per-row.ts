import { mustHave, uniqueCells, type Cell } from '../entries';
import type { Rule } from './define-rule';
import type { Ask, Finding, MessageData } from './finding';
import { messageWith } from './finding-of';

/** The slot in which a message quotes what asks for the entry: of a row that asks for several units, each with its own number. */
const QUOTE = 'wanted';

/**
 * A fault that a row has for each of its entries in the same words is one finding, of all of them: a series that cannot be read, in a row with
 * units `1, 2`. What is wrong with one cell is one too where only the unit differs that it quotes.
 */
export function onePerRow(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  const told: Finding[] = [];
  /** By row, the places of its findings in `told`: a few. */
  const ofRows = new Map<number, number[]>();
  for (const finding of findings) {
    const { entry } = finding;
    if (entry === null) {
      told.push(finding);
      continue;
    }
    const places = ofRows.get(entry.candidate.row) ?? [];
    ofRows.set(entry.candidate.row, places);
    const rule = mustHave(ruleOf.get(finding.rule), `The rule ${finding.rule}`);
    const place = places.find((one) => isSameFault(mustHave(told[one], 'A finding'), finding, rule));
    if (place === undefined) places.push(told.push(finding) - 1);
    else told[place] = together(mustHave(told[place], 'A finding'), finding, rule);
  }
  return told;
}

function isSameFault(one: Finding, other: Finding, { scope }: Rule): boolean {
  if (one.rule !== other.rule || one.messageId !== other.messageId) return false;
  if (one.severity !== other.severity || one.doubt !== other.doubt || !isSameAsk(one.ask, other.ask)) return false;
  if (one.message === other.message) return true;
  return scope === 'entry' && areSameCells(one.cells, other.cells) && isSameButQuote(one.data, other.data);
}

function isSameAsk(one: Ask | null, other: Ask | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.candidate?.row === other.candidate?.row &&
    one.qualification === other.qualification &&
    one.about === other.about &&
    one.units.join() === other.units.join()
  );
}

function areSameCells(some: readonly Cell[], others: readonly Cell[]): boolean {
  return (
    some.length > 0 &&
    some.length === others.length &&
    some.every(({ row, column }, at) => row === others[at]?.row && column === others[at].column)
  );
}

function isSameButQuote(one: MessageData, other: MessageData): boolean {
  const isSameName = (name: string): boolean => name === QUOTE || one[name] === other[name];
  const [quote, another] = [quoteIn(one), quoteIn(other)];
  return quote.before !== '' && quote.before === another.before && Object.keys(one).every(isSameName);
}

/** The unit that a message quotes, and what stands before it: `05999 unit ` and `1`, or `1, 2` of several. */
function quoteIn(data: MessageData): { readonly before: string; readonly unit: string } {
  const [, before = '', unit = ''] = /^(.* unit )(\S+(?:, \S+)*)$/i.exec(String(data[QUOTE] ?? '')) ?? [];
  return { before, unit };
}

/** Both as one, with the cells, fixes and entries of both. */
function together(one: Finding, other: Finding, rule: Rule): Finding {
  const entries = one.entries.length > 0 ? [...one.entries] : one.entry === null ? [] : [one.entry];
  if (other.entry !== null) entries.push(other.entry);
  return {
    ...one,
    ...(one.message === other.message ? {} : quotingBoth(one, other, rule)),
    cells: uniqueCells([...one.cells, ...other.cells]),
    fixes: uniqueCells([...one.fixes, ...other.fixes]),
    entries,
  };
}

/** `05999 unit 1` and `05999 unit 2` as they stand in the row: `05999 unit 1, 2`. */
function quotingBoth(one: Finding, other: Finding, rule: Rule): Pick<Finding, 'data' | 'message'> {
  const data = { ...one.data, [QUOTE]: `${one.data[QUOTE]}, ${quoteIn(other.data).unit}` };
  return { data, message: messageWith(rule, one, data) };
}
