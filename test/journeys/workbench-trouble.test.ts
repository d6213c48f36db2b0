import { zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { makeWorkbook } from '../../bench/make-workbook';
import { smallParts, smallWorkbook } from '../workbook/file/corpus/small-workbook';
import { look } from './harness/look';
import { paneOf } from './harness/pane';
import { walk, type Journey } from './harness/workbench-page';

const SAMPLE = new Uint8Array(readFileSync('examples/entries.xlsx'));
const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** What the page says, while the workbook that was open stays as it was. */
async function refusal({ page }: Journey): Promise<string> {
  const alert = page.locator('.message.error');
  await alert.waitFor();
  await page.getByRole('grid', { name: 'Sheet Entries 2026-27' }).waitFor();
  await page.getByText('entries.xlsx', { exact: true }).waitFor();
  return (await alert.locator('p').textContent()) ?? '';
}

describe('a file that is no workbook is refused with a sentence, and what was open stays', () => {
  test.each([
    ['list.pdf', text('%PDF-1.7 ...'), /^'list\.pdf' was not opened\. This is a PDF, not a workbook\./],
    ['empty.xlsx', text(''), /The file is empty \(0 bytes\)/],
    ['torn.xlsx', SAMPLE.slice(0, SAMPLE.length / 2), /'torn\.xlsx' was not opened\. .*(damaged|incomplete)/],
  ])('%s', (name, bytes, sentence) =>
    walk({}, async (journey) => {
      await journey.drop(journey.page.getByRole('main'), name, bytes);
      expect(await refusal(journey)).toMatch(sentence);
      if (name === 'list.pdf') await look(journey.page, 'file-refused');
      await journey.page.getByRole('button', { name: 'Close' }).click();
      await journey.page.locator('.message').waitFor({ state: 'detached' });
    }),
  );
});

/** Runs in the page: files named slow come as from a drive that has to wake up first. */
function slowDrive(): void {
  const { arrayBuffer } = File.prototype;
  File.prototype.arrayBuffer = async function () {
    if (this.name.startsWith('slow')) await new Promise((woken) => setTimeout(woken, 2_000));
    return arrayBuffer.call(this);
  };
}

test('a file that takes a while to open is said to be opened, and the word goes when it is', () =>
  walk({ before: slowDrive }, async ({ page, open }) => {
    const word = page.getByText('Opening slow.xlsx.', { exact: true });
    await open('slow.xlsx', SAMPLE);
    await word.waitFor();
    await page.locator('.file-name').getByText('slow.xlsx', { exact: true }).waitFor();
    await word.waitFor({ state: 'detached' });
  }));

test('nothing more is said of a file in whose place another was opened meanwhile', () =>
  walk({ before: slowDrive }, async ({ page, open }) => {
    await open('slow.xlsx', SAMPLE);
    await open('quick.xlsx', SAMPLE);
    await page.locator('.file-name').getByText('quick.xlsx', { exact: true }).waitFor();
    await page.waitForTimeout(3_000);
    expect(await page.getByText('Opening slow.xlsx.', { exact: true }).count()).toBe(0);
    expect(await page.locator('.file-name').textContent()).toBe('quick.xlsx');
  }));

describe('a large workbook', () => {
  /** A workbook with one line, and a film of that size in it. */
  const withFilm = (bytes: number): Uint8Array => {
    const rows = '<row r="1"><c r="A1" t="str"><v>Candidate number</v></c></row>';
    const parts = Object.entries(smallParts({ rows })).map(([name, part]) => [name, text(String(part))] as const);
    return zipSync({ ...Object.fromEntries(parts), 'xl/media/film.bin': [new Uint8Array(bytes), { level: 0 }] });
  };

  test('of 60 MB is opened', () =>
    walk({}, async ({ page, cell, open }) => {
      await open('film.xlsx', withFilm(60_000_000));
      await page.getByText('film.xlsx', { exact: true }).waitFor();
      await cell('A1').filter({ hasText: 'Candidate number' }).waitFor();
    }));

  test('of more than can be read is refused', () =>
    walk({}, async (journey) => {
      await journey.open('film.xlsx', withFilm(101_000_000));
      expect(await refusal(journey)).toMatch(/^'film\.xlsx' was not opened\. The workbook is too large: .* 101 MB/);
    }));
});

test('a workbook with changes is not replaced before the user says so', () =>
  walk({}, async ({ page, cell, open }) => {
    await cell('D6').click();
    await page.keyboard.type('Okafor');
    await page.keyboard.press('Enter');
    await page.getByText('(not saved)').waitFor();
    await open('other.xlsx', smallWorkbook({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }));
    await page.getByRole('alert').getByText("'entries.xlsx' has changes that are not saved.").waitFor();
    await look(page, 'changes-not-saved');
    await page.getByRole('button', { name: 'Keep working' }).click();
    expect(await cell('D6').textContent()).toBe('Okafor');
    await open('other.xlsx', smallWorkbook({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }));
    await page.getByRole('button', { name: 'Open and lose the changes' }).click();
    await page.getByText('other.xlsx', { exact: true }).waitFor();
  }));

test('a worker that dies is told, and one click opens the workbook again', () =>
  walk(
    {
      before: () => {
        const Started = window.Worker;
        const workers: Worker[] = [];
        Object.assign(window, {
          workers,
          Worker: class extends Started {
            constructor(address: string | URL, options?: WorkerOptions) {
              super(address, options);
              if (options?.name === 'workbook') workers.push(this);
            }
          },
        });
      },
    },
    async ({ page, cell }) => {
      await page.evaluate(() => {
        const [worker] = (window as unknown as { workers: Worker[] }).workers;
        worker?.terminate();
        worker?.dispatchEvent(new ErrorEvent('error'));
      });
      await page.getByRole('alert').getByText('The part of this page that holds the workbook has stopped').waitFor();
      await look(page, 'worker-died');
      await page.getByRole('button', { name: 'Open again' }).click();
      await page.locator('.message').waitFor({ state: 'detached' });
      await cell('D6').filter({ hasText: 'Adeyemi' }).waitFor();
    },
  ));

test('a browser that keeps nothing: everything works, and the pane says what has to be given again', () =>
  walk(
    {
      before: () => {
        const refuse = (): never => {
          throw new DOMException('refused', 'SecurityError');
        };
        Object.defineProperty(window, 'localStorage', { get: refuse });
      },
    },
    async (journey) => {
      const { page, open, drop } = journey;
      await open('own.xlsx', await makeWorkbook(50));
      await page.getByText('own.xlsx', { exact: true }).waitFor();
      const pane = paneOf(journey);
      await pane.getByRole('tab', { name: 'Reference' }).click();
      const place = pane.getByRole('heading', { name: 'Drop basedata here' });
      await drop(place, 'O9R26_72.X01', new Uint8Array(readFileSync('examples/basedata/O9R26_72.X01')));
      await pane.getByText('give them again next time').waitFor();
      await look(page, 'nothing-kept');
    },
  ));

test('a check whose worker dies says so, and the next one works', () =>
  walk(
    {
      before: () => {
        const Started = window.Worker;
        const checks: Worker[] = [];
        Object.assign(window, {
          checks,
          Worker: class extends Started {
            constructor(address: string | URL, options?: WorkerOptions) {
              super(address, options);
              if (options?.name !== 'workbook') checks.push(this);
            }
            override postMessage(...message: [unknown]): void {
              const [request] = message;
              const isCheck =
                typeof request === 'object' && request !== null && Reflect.get(request, 'name') === 'check';
              if (!isCheck || Reflect.get(window, 'hasDied')) return super.postMessage(...message);
              Reflect.set(window, 'hasDied', true);
              this.terminate();
              this.dispatchEvent(new ErrorEvent('error'));
            }
          },
        });
      },
    },
    async (journey) => {
      const pane = paneOf(journey);
      await pane.getByRole('button', { name: 'Check entries' }).click();
      await pane.getByText('The check stopped unexpectedly and was started anew.').waitFor();
      await look(journey.page, 'check-stopped');
      await pane.getByRole('button', { name: 'Try again' }).click();
      await pane.getByRole('list', { name: 'Findings' }).waitFor();
    },
  ));

test('a download that is refused is told, with what to do', () =>
  walk(
    {
      before: () => {
        HTMLAnchorElement.prototype.click = () => {
          throw new DOMException('refused', 'NotAllowedError');
        };
      },
    },
    async ({ page }) => {
      await page.getByRole('button', { name: 'Save annotated copy' }).click();
      await page.locator('.message.error').getByText('entries-checked.xlsx').waitFor();
      await look(page, 'download-refused');
    },
  ));

test('where the clipboard is refused, what was to be copied is shown to be selected', () =>
  walk(
    {
      before: () => {
        const writeText = (): Promise<never> => Promise.reject(new DOMException('refused', 'NotAllowedError'));
        Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
        document.execCommand = () => false;
        const { postMessage } = Worker.prototype;
        // A request that no version of the pane makes: a mistake of the product's own.
        Worker.prototype.postMessage = function (this: Worker, message: unknown) {
          const isCheck = typeof message === 'object' && message !== null && Reflect.get(message, 'name') === 'check';
          postMessage.call(this, isCheck ? { ...message, takes: null } : message);
        };
      },
    },
    async (journey) => {
      const pane = paneOf(journey);
      await pane.getByRole('button', { name: 'Check entries' }).click();
      await pane.getByRole('button', { name: 'Copy details' }).click();
      const text = pane.getByRole('textbox', { name: 'The browser does not allow copying here.' });
      expect(await text.inputValue()).not.toBe('');
      await look(journey.page, 'clipboard-refused');
    },
  ));
