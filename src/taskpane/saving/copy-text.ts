import { SAVING_WORDS } from './saving-words';

/** How copying went: where the browser does not allow it, the text is shown for the user to select and copy. */
export type Copied =
  { readonly kind: 'copied' } | { readonly kind: 'select'; readonly why: string; readonly text: string };

/** Copies a text; called from the user's click. Never throws. */
export async function copyText(text: string, window: Window): Promise<Copied> {
  try {
    await window.navigator.clipboard.writeText(text);
    return { kind: 'copied' };
  } catch {
    // No clipboard in a page that is not served securely, or one that the page around it does not share.
    return copiedBySelection(text, window.document)
      ? { kind: 'copied' }
      : { kind: 'select', why: SAVING_WORDS.selectAndCopy, text };
  }
}

/** The way of old: select the text in a field that nobody sees, and have the page copy what is selected. */
function copiedBySelection(text: string, document: Document): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  try {
    field.focus({ preventScroll: true });
    field.select();
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
