import { createController } from '../../../src/taskpane/state/controller';
import { keepFiles, keptFiles } from '../../../src/taskpane/state/kept';
import { MemoryWorkbook, TestHost } from '../pane-host';
import { sampleBasedata, sampleReferenceFile, sampleSheets } from '../sample';

test('files that are given while the pane starts stand beside those that were kept, and both are kept', async () => {
  const host = new TestHost(new MemoryWorkbook(await sampleSheets()));
  const basedata = sampleBasedata();
  const reference = sampleReferenceFile();
  keepFiles(host, basedata);
  const controller = createController(host, 20);
  const starting = controller.start();
  await controller.addFiles([reference]);
  await starting;
  const names = [...basedata, reference].map(({ name }) => name);
  expect(controller.state().reference.files.map(({ name }) => name)).toEqual(names);
  expect(controller.state().reference.view?.sets.length).toBeGreaterThan(0);
  expect(keptFiles(host).map(({ name }) => name)).toEqual(names);
});
