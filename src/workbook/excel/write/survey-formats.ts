import type { MarkSeverity } from '../../../table';
import { markedSeverity } from '../../written/marker-formula';
import { untracked } from '../find-sheet';

/** The conditional formats of a sheet. */
export interface SurveyedFormats {
  /** Those that are ours. */
  readonly marks: readonly { readonly severity: MarkSeverity; readonly id: string }[];
  /** There are others besides. */
  readonly hasOtherFormats: boolean;
}

/** Asks for the rules of all formats of a kind that ours may be of; they come with the next request. */
export function rulesAtOnce(sheet: Excel.Worksheet): () => Promise<SurveyedFormats> {
  const formats = untracked(sheet.getRange()).conditionalFormats;
  formats.load({ id: true, type: true, customOrNullObject: { rule: { formula: true } } });
  return () =>
    Promise.resolve(
      formatsOf(
        formats.items,
        formats.items
          .filter(({ type }) => type === 'Custom')
          .map(({ id, customOrNullObject }) => ({ id, formula: customOrNullObject.rule.formula })),
      ),
    );
}

/** Asks only for the kinds of the formats, and with one request more for the rules of those that may be ours. */
export function rulesOneByOne(sheet: Excel.Worksheet): () => Promise<SurveyedFormats> {
  const formats = untracked(sheet.getRange()).conditionalFormats;
  formats.load('items/id,items/type');
  return async () => {
    const rules = formats.items
      .filter(({ type }) => type === 'Custom')
      .map(({ id }) => {
        const { rule } = untracked(sheet.getRange()).conditionalFormats.getItem(id).custom;
        rule.load('formula');
        return { id, rule };
      });
    if (rules.length > 0) await sheet.context.sync();
    return formatsOf(
      formats.items,
      rules.map(({ id, rule }) => ({ id, formula: rule.formula })),
    );
  };
}

function formatsOf(
  all: readonly Excel.ConditionalFormat[],
  rules: readonly { readonly id: string; readonly formula: string }[],
): SurveyedFormats {
  const marks = rules.flatMap(({ id, formula }) => {
    const severity = markedSeverity(formula);
    return severity === null ? [] : [{ severity, id }];
  });
  return { marks, hasOtherFormats: all.length > marks.length };
}
