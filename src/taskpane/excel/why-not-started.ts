import { words } from '../words/pane';
import type { OfficeStarted } from './office-started';

/** Why the pane is not there, or not yet. */
export type NotStarted = Exclude<OfficeStarted, 'excel'> | 'too-slow' | 'broken';

/** Says in place of the pane why it did not start, with a button to try again. Made of plain elements: nothing else may have loaded. */
export function showWhyNotStarted(page: HTMLElement, why: NotStarted, detail = ''): void {
  const frame = document.createElement('div');
  frame.className = 'starting';
  frame.setAttribute('role', 'alert');
  const title = document.createElement('h1');
  title.textContent = why === 'too-slow' ? words.notStarted.late : words.notStarted.title;
  const sentence = document.createElement('p');
  sentence.textContent = words.notStarted[why];
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = words.notStarted.reload;
  again.addEventListener('click', () => window.location.reload());
  frame.append(title, sentence, again);
  if (why === 'elsewhere') {
    const workbench = document.createElement('a');
    workbench.href = 'workbench.html';
    workbench.textContent = words.notStarted.workbench;
    frame.append(' ', workbench);
  }
  if (detail !== '') {
    const text = document.createElement('p');
    text.textContent = detail;
    frame.append(text);
  }
  page.replaceChildren(frame);
}
