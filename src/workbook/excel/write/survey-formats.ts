import type { MarkSeverity } from '../../../table';
import { markedSeverity } from '../../written/marker-formula';
import { untracked } from '../find-sheet';
import { refusesTheQuestion } from '../office-errors';

/** A conditional format of ours, and its place among all of the sheet. */
export interface Mark {
  readonly severity: MarkSeverity;
  readonly id: string;
  readonly at: number;
}

/** The conditional formats of a sheet. */
export interface SurveyedFormats {
  /** Those that are ours. */
  readonly marks: readonly Mark[];
  /** How many there are besides. */
  readonly others: number;
}

/** Asks for the conditional formats of a sheet; the function that is returned tells them once the request is done. Null: Excel tells none. */
export type AskFormats = (sheet: Excel.Worksheet) => () => Promise<SurveyedFormats | null>;

/** The rules of all formats of a kind that ours may be of, with the request. */
const rulesAtOnce: AskFormats = (sheet) => {
  const formats = untracked(sheet.getRange()).conditionalFormats;
  formats.load({ id: true, type: true, customOrNullObject: { rule: { formula: true } } });
  return () =>
    Promise.resolve(
      formatsOf(
        formats.items.map(({ id, type, customOrNullObject }) => [
          id,
          type === 'Custom' ? customOrNullObject.rule.formula : '',
        ]),
      ),
    );
};

/** The kinds of the formats, and with one request more the rules of those that may be ours. */
const rulesByKind: AskFormats = (sheet) => {
  const formats = untracked(sheet.getRange()).conditionalFormats;
  formats.load('items/id,items/type');
  return async () => {
    const asked = formats.items.map(({ id, type }) => ({ id, rule: type === 'Custom' ? ruleOf(sheet, id) : null }));
    if (asked.some(({ rule }) => rule !== null)) await sheet.context.sync();
    return formatsOf(asked.map(({ id, rule }) => [id, formulaOf(rule)]));
  };
};

/** The ids only, and then the rules of all, of halves, and so on: what Excel does not tell even alone is the user's. */
const rulesByHalves: AskFormats = (sheet) => {
  const formats = untracked(sheet.getRange()).conditionalFormats;
  formats.load('items/id');
  return async () => formatsOf(await rulesOf(sheet, idsOf(formats)));
};

const nothing: AskFormats = () => () => Promise.resolve(null);

/**
 * Ways to ask, the next for where Excel refuses the one before: it is known to fail on some formats of users when their rules are asked
 * for (OfficeDev/office-js#2180), their kinds (#6827, #6835), or when they are listed at all.
 */
export const WAYS: readonly AskFormats[] = [rulesAtOnce, rulesByKind, rulesByHalves, nothing];

async function rulesOf(sheet: Excel.Worksheet, ids: readonly string[]): Promise<[string, string][]> {
  if (ids.length === 0) return [];
  const asked = ids.map((id) => ({ id, rule: ruleOf(sheet, id) }));
  try {
    await sheet.context.sync();
    return asked.map(({ id, rule }) => [id, formulaOf(rule)]);
  } catch (error) {
    if (!refusesTheQuestion(error)) throw error;
  }
  if (ids.length === 1) return ids.map((id) => [id, '']);
  const middle = Math.ceil(ids.length / 2);
  return [...(await rulesOf(sheet, ids.slice(0, middle))), ...(await rulesOf(sheet, ids.slice(middle)))];
}

function idsOf({ items }: Excel.ConditionalFormatCollection): string[] {
  return items.map(({ id }) => id);
}

function ruleOf(sheet: Excel.Worksheet, id: string): Excel.ConditionalFormatRule {
  const { rule } = untracked(sheet.getRange()).conditionalFormats.getItem(id).custom;
  rule.load('formula');
  return rule;
}

function formulaOf(rule: Excel.ConditionalFormatRule | null): string {
  return rule?.formula ?? '';
}

function formatsOf(formulas: readonly (readonly [id: string, formula: string])[]): SurveyedFormats {
  const marks = formulas.flatMap(([id, formula], at): Mark[] => {
    const severity = markedSeverity(formula);
    return severity === null ? [] : [{ severity, id, at }];
  });
  return { marks, others: formulas.length - marks.length };
}
