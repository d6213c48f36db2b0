/** The API set that everything here needs: that of Excel 2021. What asks for more has a way round for those that have not. */
export const MINIMUM_EXCEL_API = '1.14';

/** Whether this Excel has a version of its API. */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
