import { FORMS, isEdiDate } from './field-form';
import { rawField } from './field-text';
import type { FieldLayout, RecordLayout } from './layouts';
import { quoted, type FoundProblem, type ProblemSeverity, type Report } from './problem';
import { formWords } from './words/forms';

/** Holds every field of a record to its layout and reports what does not fit. The line is at least as long as the layout. */
export function checkFields(
  layout: RecordLayout,
  line: string,
  lineNumber: number,
  severity: ProblemSeverity,
  report: Report,
): void {
  const fields = Object.values(layout.fields);
  for (const field of fields) {
    const found = problemOfField(field, rawField(field, line));
    if (found !== null) report({ ...found, line: lineNumber, position: field.start, severity });
  }
  for (const { from, to } of gapsBetween(fields, layout.length)) {
    const content = line.slice(from - 1, to);
    if (content.trim() === '') continue;
    const slots = { from, to, content: quoted(content.trimEnd()) };
    report({ kind: 'filler-used', line: lineNumber, position: from, severity, slots });
  }
}

function problemOfField(field: FieldLayout, raw: string): FoundProblem | null {
  const { label, type, form } = field;
  const content = raw.trim();
  if (content === '') return field.optional ? null : { kind: 'field-blank', slots: { label } };
  const slots = { label, content: quoted(raw.trimEnd()) };
  if (type === 'digits' || type === 'date') {
    if (!/^\d+$/.test(content)) return { kind: 'field-form', slots: { ...slots, wanted: formWords.digitsOnly } };
    if (content.length < raw.length)
      return { kind: 'field-padding', slots: { ...slots, wanted: formWords.zerosBefore } };
    if (type === 'date' && form === null && !isEdiDate(content)) {
      return { kind: 'field-form', slots: { ...slots, wanted: formWords.day } };
    }
  } else if (type === 'text' && raw.startsWith(' ') && field.certainty === 'confirmed') {
    return { kind: 'field-padding', slots: { ...slots, wanted: formWords.spacesAfter } };
  }
  if (form === null || FORMS[form].fits(content)) return null;
  return { kind: 'field-form', slots: { ...slots, wanted: FORMS[form].words } };
}

/** The stretches of a record that no field covers. */
function gapsBetween(fields: readonly FieldLayout[], length: number): { from: number; to: number }[] {
  const gaps: { from: number; to: number }[] = [];
  let next = 1;
  for (const field of fields) {
    if (field.start > next) gaps.push({ from: next, to: field.start - 1 });
    next = field.start + field.length;
  }
  return next <= length ? [...gaps, { from: next, to: length }] : gaps;
}
