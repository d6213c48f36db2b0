/** @jest-environment jsdom */
import { copyText, downloadsOn, savingPage } from '../../../src/taskpane/saving';

/** A window of which some things are other than jsdom has them. */
function windowWith(parts: Record<string, unknown>): Window {
  return new Proxy(window, {
    get: (real, name) => {
      if (typeof name === 'string' && name in parts) return parts[name];
      const value: unknown = Reflect.get(real, name);
      return typeof value === 'function' ? value.bind(real) : value;
    },
  });
}

describe('a page', () => {
  const picker = jest.fn(async () => 'a handle');

  test('shows the dialogue where it is not inside another page', async () => {
    const top: Window = windowWith({ showSaveFilePicker: picker, top: null });
    expect(savingPage(top, true).pick).toBeNull();
    window.showSaveFilePicker = picker as never;
    expect(await savingPage(window, true).pick?.('E9999972.X01')).toBe('a handle');
    expect(picker).toHaveBeenCalledWith({ suggestedName: 'E9999972.X01' });
    delete window.showSaveFilePicker;
    expect(savingPage(window, true).pick).toBeNull();
  });

  test.each([
    ['OfficeOnline', true],
    ['PC', true],
    ['Mac', false],
    ['iOS', false],
    [null, true],
  ])('of the platform %s downloads: %s', (platform, does) => {
    expect(downloadsOn(platform)).toBe(does);
    expect(savingPage(window, downloadsOn(platform)).download === null).toBe(!does);
  });

  test('downloads a blob under the exact name, and leaves nothing behind', () => {
    jest.useFakeTimers();
    const clicked: { name: string; href: string }[] = [];
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob) => `blob:${blobs.push(blob as Blob)}`;
    URL.revokeObjectURL = jest.fn();
    const listen = (event: Event): void => {
      event.preventDefault();
      const link = event.target as HTMLAnchorElement;
      clicked.push({ name: link.download, href: link.href });
    };
    document.addEventListener('click', listen);
    savingPage(window, true).download?.('E9999972.X01', Uint8Array.of(1, 2, 3));
    document.removeEventListener('click', listen);
    expect(clicked).toEqual([{ name: 'E9999972.X01', href: 'blob:1' }]);
    expect(blobs.map(({ size, type }) => [size, type])).toEqual([[3, 'application/octet-stream']]);
    expect(document.body.innerHTML).toBe('');
    expect(URL.revokeObjectURL).not.toHaveBeenCalled();
    jest.runAllTimers();
    expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:1');
    jest.useRealTimers();
  });
});

describe('copying', () => {
  const clipboardOf = (writeText: () => Promise<void>) => windowWith({ navigator: { clipboard: { writeText } } });

  test('uses the clipboard', async () => {
    const writeText = jest.fn(() => Promise.resolve());
    expect(await copyText('the e-mail', clipboardOf(writeText))).toEqual({ kind: 'copied' });
    expect(writeText).toHaveBeenCalledWith('the e-mail');
  });

  test('selects and copies where there is no clipboard, and gives the focus back', async () => {
    document.body.innerHTML = '<button>Copy</button>';
    document.querySelector('button')?.focus();
    let selected = '';
    document.execCommand = (command) => {
      const field = document.activeElement as HTMLTextAreaElement;
      selected = `${command}: ${field.value.slice(field.selectionStart, field.selectionEnd)}`;
      return true;
    };
    expect(await copyText('the e-mail', windowWith({ navigator: {} }))).toEqual({ kind: 'copied' });
    expect(selected).toBe('copy: the e-mail');
    expect(document.activeElement?.tagName).toBe('BUTTON');
    expect(document.querySelector('textarea')).toBeNull();
  });

  test.each<[string, () => boolean]>([
    ['refuses', () => false],
    [
      'throws',
      () => {
        throw new Error('not here');
      },
    ],
  ])('leaves the text to be selected where the browser %s', async (_, execCommand) => {
    document.execCommand = execCommand;
    const forbidden = clipboardOf(() => Promise.reject(new Error('NotAllowedError')));
    expect(await copyText('the e-mail', forbidden)).toEqual({
      kind: 'select',
      why: 'The browser does not allow copying here. Select the text and press Ctrl+C, or Cmd+C on a Mac.',
      text: 'the e-mail',
    });
  });
});
