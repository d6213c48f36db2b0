/** What a page can do to save files, so that the rest of this folder need not know browsers. */
export interface SavingPage {
  /** Lets the user choose a place and name; null where the browser has no such dialogue or the page is inside another. */
  readonly pick: ((name: string) => Promise<FileSystemFileHandle>) | null;
  /** Asks the browser to download a file; null where that does nothing, as in Excel for Mac. Throws where it is forbidden. */
  readonly download: ((name: string, bytes: Uint8Array<ArrayBuffer>) => void) | null;
}

declare global {
  interface Window {
    /** Chromium only (WICG file system access). */
    showSaveFilePicker?: (options: { readonly suggestedName: string }) => Promise<FileSystemFileHandle>;
  }
}

/** How long a file is kept for a download to begin: a browser may ask the user first. */
const KEPT_MS = 60_000;

/**
 * A browser's window as a place to save from.
 * @param canDownload whether links with `download` work here: `downloadsOn` tells by Office's name of the platform
 */
export function savingPage(window: Window, canDownload: boolean): SavingPage {
  const { showSaveFilePicker } = window;
  const isTop = window.top === window;
  return {
    // Browsers refuse the dialogue in a page inside another, as the pane is in Excel on the web.
    pick: isTop && showSaveFilePicker ? (name) => showSaveFilePicker.call(window, { suggestedName: name }) : null,
    download: canDownload ? (name, bytes) => download(window, name, bytes) : null,
  };
}

/** Whether links with `download` work, by Office's name of the platform; null outside Office. */
export function downloadsOn(platform: string | null): boolean {
  return platform !== 'Mac' && platform !== 'iOS';
}

function download(window: Window, name: string, bytes: Uint8Array<ArrayBuffer>): void {
  // A type that no browser opens, and that gives it no reason to add an ending of its own.
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = window.document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  window.document.body.append(link);
  link.click();
  link.remove();
  window.setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
