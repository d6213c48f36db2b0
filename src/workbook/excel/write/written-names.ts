import type { Annotation } from '../../../table';
import {
  nameReference,
  readReferences,
  referencesTo,
  textReference,
  WRITTEN_NAMES,
  type ProductSheetKind,
} from '../../written/written-names';
import type { BatchWriter } from './batch-writer';
import { wantedAreas } from './column-areas';
import type { Survey } from './survey';
import { plainName, type SurveyedSheet } from './survey-sheets';

/** Keeps in hidden names what is written into a sheet, so that it is known again whatever opens the workbook. */
export async function writeNames(
  writer: BatchWriter,
  sheet: Excel.Worksheet,
  { target }: Survey,
  annotation: Annotation,
  widths: readonly number[],
  runs: readonly string[],
): Promise<void> {
  const wanted = { areas: wantedAreas(annotation), widths };
  const { columns: areas, widths: wide } = referencesTo(target.name, wanted);
  const before = {
    columns: referencesTo(target.name, readReferences(formulasOf(target, WRITTEN_NAMES.columns), [])).columns,
    widths: referencesTo(target.name, readReferences([], formulasOf(target, WRITTEN_NAMES.widths))).widths,
  };
  if (before.columns !== areas) await setName(writer, sheet, target, WRITTEN_NAMES.columns, areas);
  const kept = textReference(runs);
  if (textReference(target.runs) !== kept) await setName(writer, sheet, target, WRITTEN_NAMES.runs, kept);
  if (before.widths !== wide) await setName(writer, sheet, target, WRITTEN_NAMES.widths, wide);
}

/** Says by a hidden name that a sheet is the product's own. */
export function addProductName(sheet: Excel.Worksheet, kind: ProductSheetKind, sheetName: string): void {
  sheet.names.add(WRITTEN_NAMES[kind], `=${nameReference(sheetName)}`).visible = false;
}

function formulasOf({ names }: SurveyedSheet, name: string): string[] {
  return names.filter((item) => plainName(item.name) === name).map((item) => String(item.formula));
}

async function setName(
  writer: BatchWriter,
  sheet: Excel.Worksheet,
  { names }: SurveyedSheet,
  name: string,
  references: string,
): Promise<void> {
  for (const old of names.filter((item) => plainName(item.name) === name)) await writer.write(200, () => old.delete());
  if (references === '') return;
  await writer.write(references.length + 600, () => {
    sheet.names.add(name, `=${references}`).visible = false;
  });
}
