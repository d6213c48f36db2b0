import { OpenWorkbook } from '../../src/workbench/workbook/open-workbook';
import { workbookWorker } from '../../src/workbench/workbook/workbook-worker';
import { WorkerWorkbook } from '../../src/workbench/workbook/worker-workbook';
import { WorkerHere } from '../taskpane/worker-here';

/** A workbook in a worker that runs where the test does. */
export async function openHere(bytes: Uint8Array, worker = new WorkerHere(workbookWorker)): Promise<OpenWorkbook> {
  const file = new WorkerWorkbook(worker, () => undefined);
  await file.open({ name: 'entries.xlsx', bytes });
  return OpenWorkbook.of(file);
}
