import { fileSaver, zipFiles, type SavingPage } from '../../../src/taskpane/saving';
import type { FileToSave } from '../../../src/taskpane/host';
import { unzipSync } from 'fflate';

const ENTRIES: FileToSave = { name: 'E9999972.X01', bytes: new TextEncoder().encode('ER072  99999\r\n') };
const ZIP: FileToSave = { name: 'files.zip', bytes: Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0) };

class Named extends Error {
  constructor(
    override readonly name: string,
    message = '',
  ) {
    super(message);
  }
}

/** A place that the user chose in the dialogue, on a disk that keeps what is written and closed. */
function chosen(name: string, disk: Map<string, Uint8Array>, fails?: Error): FileSystemFileHandle {
  let written: Uint8Array | null = null;
  const stream = {
    write: async (bytes: Uint8Array) => {
      if (fails) throw fails;
      written = bytes;
    },
    close: async () => void disk.set(name, written ?? new Uint8Array()),
    abort: async () => undefined,
  };
  return { name, kind: 'file', createWritable: async () => stream } as unknown as FileSystemFileHandle;
}

function pageThat(parts: Partial<SavingPage>): SavingPage {
  return { pick: null, download: null, ...parts };
}

describe('where the browser has a dialogue', () => {
  test('the file is written to the place that was chosen', async () => {
    const disk = new Map<string, Uint8Array>();
    const save = fileSaver(pageThat({ pick: async (name) => chosen(name, disk) }));
    expect(await save(ENTRIES)).toEqual({ kind: 'saved' });
    expect([...disk]).toEqual([[ENTRIES.name, ENTRIES.bytes]]);
  });

  test('a name that was changed is told, since the board knows a file by its name', async () => {
    const disk = new Map<string, Uint8Array>();
    const save = fileSaver(pageThat({ pick: async (name) => chosen(`${name}.txt`, disk) }));
    expect(await save(ENTRIES)).toEqual({
      kind: 'renamed',
      name: 'E9999972.X01.txt',
      why: 'The file was saved as E9999972.X01.txt. It has to be called E9999972.X01: rename it before you send it.',
    });
  });

  test('closing the dialogue saves nothing and asks nothing more', async () => {
    const download = jest.fn();
    const pick = () => Promise.reject(new Named('AbortError'));
    expect(await fileSaver(pageThat({ pick, download }))(ENTRIES)).toEqual({ kind: 'cancelled' });
    expect(download).not.toHaveBeenCalled();
  });

  test('a browser that will not show it downloads instead', async () => {
    const download = jest.fn();
    const pick = () => Promise.reject(new Named('SecurityError'));
    expect(await fileSaver(pageThat({ pick, download }))(ENTRIES)).toMatchObject({ kind: 'download-started' });
    expect(download).toHaveBeenCalledWith(ENTRIES.name, ENTRIES.bytes);
  });

  test('a place that cannot be written to leaves nothing there, and is told', async () => {
    const disk = new Map<string, Uint8Array>();
    const full = new Named('QuotaExceededError', 'The disk is full.');
    const save = fileSaver(pageThat({ pick: async (name) => chosen(name, disk, full), download: jest.fn() }));
    expect(await save(ENTRIES)).toEqual({
      kind: 'refused',
      why: 'E9999972.X01 could not be written there (The disk is full). Choose another folder; if an empty file of that name was left behind, delete it.',
      text: 'ER072  99999\r\n',
    });
    expect(disk.size).toBe(0);
  });
});

describe('where it has none', () => {
  test('the file is downloaded under its exact name', async () => {
    const download = jest.fn();
    const saved = await fileSaver(pageThat({ download }))(ENTRIES);
    expect(saved).toEqual({ kind: 'download-started', note: expect.stringContaining('Look for E9999972.X01 in') });
    expect(download.mock.calls).toEqual([[ENTRIES.name, ENTRIES.bytes]]);
  });

  test('the second time, the user is told of the number that browsers put into the name', async () => {
    const save = fileSaver(pageThat({ download: jest.fn() }));
    await save(ENTRIES);
    expect(await save(ZIP)).toEqual({ kind: 'download-started', note: expect.stringContaining('Look for files.zip') });
    expect(await save(ENTRIES)).toEqual({
      kind: 'download-started',
      note: expect.stringContaining('the new one is called E9999972 (1).X01, and must not be sent under that name'),
    });
  });

  test('Excel for Mac, which downloads nothing, says where to save, with the text to copy', async () => {
    const save = fileSaver(pageThat({}));
    const why = expect.stringContaining('Excel for Mac and iPad does not let a pane save files.');
    expect(await save(ENTRIES)).toEqual({ kind: 'refused', why, text: 'ER072  99999\r\n' });
    expect(await save(ZIP)).toEqual({ kind: 'refused', why });
  });

  test('a browser that forbids it', async () => {
    const download = () => {
      throw new Named('SecurityError');
    };
    expect(await fileSaver(pageThat({ download }))(ZIP)).toEqual({
      kind: 'refused',
      why: 'The browser did not allow files.zip to be saved. Open this workbook in the workbench and save there.',
    });
  });
});

describe('all files as one', () => {
  test('hold each under its exact name', () => {
    const zip = zipFiles('Entries for OCR.zip', [ENTRIES, ZIP]);
    expect(zip.name).toBe('Entries for OCR.zip');
    expect(Object.entries(unzipSync(zip.bytes))).toEqual([
      [ENTRIES.name, ENTRIES.bytes],
      [ZIP.name, ZIP.bytes],
    ]);
  });

  test('are the same bytes at any time, and two of one name are never lost in one', () => {
    jest.useFakeTimers({ now: 0 });
    const { bytes } = zipFiles('all.zip', [ENTRIES]);
    jest.setSystemTime(new Date('2027-02-21'));
    expect(zipFiles('all.zip', [ENTRIES]).bytes).toEqual(bytes);
    jest.useRealTimers();
    expect(() => zipFiles('all.zip', [ENTRIES, { ...ZIP, name: 'e9999972.x01' }])).toThrow(RangeError);
  });
});
