import { NO_REGISTER, readRegister, type Register } from '../register';
import { findRegister, isRegisterSheet } from '../table';
import type { WorkbookReader } from '../workbook';

/** The register of a workbook as it is now; `NO_REGISTER` where the workbook has none. Never throws for what stands in it. */
export async function findRegisterIn(workbook: WorkbookReader): Promise<Register> {
  const sheets = (await workbook.sheets()).map(({ name }) => name);
  const name = sheets.find(isRegisterSheet);
  if (name === undefined) return { ...NO_REGISTER, sheets };
  return readRegister(name, findRegister(await workbook.read(name)), sheets);
}
