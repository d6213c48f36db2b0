import type { Frame } from 'playwright-core';
import { CLOSING, OPENING } from './lengthen';

/** A text that is seen or read out, and where it stands. */
export interface SeenText {
  readonly text: string;
  readonly where: string;
}

/** What does not fit in the pane as it is now: cut off, beside the pane, or over each other. A line each. */
export async function misfitsOf(pane: Frame): Promise<string[]> {
  return pane.evaluate((opening) => {
    const misfits: string[] = [];
    const told = (text: string | null): string => `"${(text ?? '').trim().slice(0, 60)}"`;
    const isUnseen = (element: Element): boolean => element.closest('[inert], [hidden]') !== null;
    const hides = (value: string): boolean => value === 'hidden' || value === 'clip';

    // A place of its own to scroll in, which the keyboard reaches, holds what cannot be narrower.
    const scrollsByItself = (element: Element): boolean => element.closest('[role="group"][tabindex="0"]') !== null;
    // A closed list keeps the boxes that its lines had when it was open.
    const isClosed = (element: Element): boolean =>
      !element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
    const isForReaders = (element: Element): boolean =>
      element !== document.body &&
      (element.getBoundingClientRect().width <= 1 ||
        (element.parentElement !== null && isForReaders(element.parentElement)));
    /** What is seen of a box in all that it is scrolled in. */
    const seenOf = (box: DOMRect, element: Element): DOMRect => {
      let { left, right, top, bottom } = box;
      for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
        if (getComputedStyle(at).overflowY === 'visible') continue;
        const frame = at.getBoundingClientRect();
        [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
        [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
      }
      return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    };

    const texts: { readonly text: string; readonly element: Element; readonly boxes: readonly DOMRect[] }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent ?? '';
      if (!element || text.trim() === '' || isUnseen(element) || isClosed(element) || isForReaders(element)) continue;
      if (element.matches('script, style, noscript, option') || scrollsByItself(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      if (boxes.length > 0) texts.push({ text, element, boxes });
    }

    for (const { text, element, boxes } of texts) {
      if (boxes.some(({ left, right }) => left < -1 || right > window.innerWidth + 1)) {
        misfits.push(`beside the pane: ${told(text)}`);
      }
      for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(at);
        const { left, right, top, bottom } = at.getBoundingClientRect();
        // A name of the user's own may be cut where the whole of it is a touch away; a text of ours may not.
        if (textOverflow === 'ellipsis' && at.closest('[title]') !== null) break;
        const isButton = at.matches('button, summary');
        const isCut = boxes.some(
          (box) =>
            ((hides(overflowX) || isButton) && (box.left < left - 1 || box.right > right + 1)) ||
            ((hides(overflowY) || isButton) && (box.top < top - 2 || box.bottom > bottom + 2)),
        );
        if (isCut && (text.includes(opening) || isButton)) misfits.push(`cut off: ${told(text)}`);
      }
    }

    const seen = texts.map(({ text, element, boxes }) => ({ text, boxes: boxes.map((box) => seenOf(box, element)) }));
    seen.forEach((one, place) => {
      for (const other of seen.slice(place + 1)) {
        const isOver = one.boxes.some((box) =>
          other.boxes.some(
            ({ left, right, top, bottom }) =>
              Math.min(box.right, right) - Math.max(box.left, left) > 2 &&
              Math.min(box.bottom, bottom) - Math.max(box.top, top) > 4,
          ),
        );
        if (isOver) misfits.push(`over each other: ${told(one.text)} and ${told(other.text)}`);
      }
    });

    for (const element of document.querySelectorAll('body *')) {
      const { overflowX, textOverflow } = getComputedStyle(element);
      const scrolls = overflowX === 'auto' || overflowX === 'scroll';
      const isSkipped = isUnseen(element) || isClosed(element) || scrollsByItself(element);
      if (!isSkipped && scrolls && textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1) {
        misfits.push(`scrolls sideways: ${told(element.textContent)}`);
      }
    }

    const canvas = document.createElement('canvas').getContext('2d');
    for (const select of document.querySelectorAll('select')) {
      const text = select.selectedOptions[0]?.text ?? '';
      // The cells of a row stand between dots, and there may be any number of them.
      if (!canvas || isUnseen(select) || !text.includes(opening) || text.includes(' · ')) continue;
      const { font, paddingLeft, paddingRight } = getComputedStyle(select);
      canvas.font = font;
      // Beside the text stands the sign that it is a list.
      const room = select.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) - 16;
      if (canvas.measureText(text.replace(/[⟦⟧]/g, '')).width > room)
        misfits.push(`cut off in its list: ${told(text)}`);
    }
    if (document.documentElement.scrollWidth > window.innerWidth) misfits.push('the pane scrolls sideways');
    return [...new Set(misfits)];
  }, OPENING);
}

/** What the pane says beside the texts of its catalogue, seen or read out. */
export async function textsFromElsewhere(pane: Frame): Promise<SeenText[]> {
  const all = await pane.evaluate(() => {
    const seen: { text: string; where: string }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element && !element.matches('script, style, noscript'))
        seen.push({ text: node.textContent ?? '', where: element.tagName });
    }
    for (const element of document.querySelectorAll('body *')) {
      for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt']) {
        seen.push({ text: element.getAttribute(name) ?? '', where: `${element.tagName} ${name}` });
      }
    }
    return seen;
  });
  const ours = new RegExp(`${OPENING}[^${CLOSING}]*${CLOSING}`, 'g');
  return all
    .map(({ text, where }) => ({ where, text: text.replace(ours, ' ').replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => /\p{Letter}{2}/u.test(text));
}
