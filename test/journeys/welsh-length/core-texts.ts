import { readdirSync, readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';

/** Runs in the page before anything of ours: keeps every text that the worker, where rules, fees and files are, hands to the page. */
export function keepCoreTexts(): void {
  const texts = new Set<string>();
  const keep = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value);
    else if (value instanceof Map) [...value].flat().forEach(keep);
    else if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value))
      Object.values(value).forEach(keep);
  };
  const { Worker: BrowsersOwn } = window;
  Reflect.set(
    window,
    'Worker',
    class extends BrowsersOwn {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        this.addEventListener('message', ({ data }: MessageEvent<unknown>) => keep(data));
      }
    },
  );
  Reflect.set(window, 'coreTexts', texts);
}

/** The pages of rules are texts of their own: another language has other pages. */
const PAGES = readdirSync('docs/rules')
  .filter((name) => name.endsWith('.md'))
  .map((name) =>
    readFileSync(`docs/rules/${name}`, 'utf8')
      .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
      .replaceAll('`', '')
      .replace(/\s+/g, ' '),
  )
  .join('\n');

/** The sentences of the adapters to workbooks, which say what stands in the way of reading and writing. */
const REFUSALS = readdirSync('src/workbook', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => readFileSync(`src/workbook/${name}`, 'utf8').match(/'[^'\n]{20,}'|`[^`\n]{20,}`/g) ?? [])
  .map((literal) => literal.slice(1, -1).split(/\$\{[^}]*\}/))
  .map((pieces) => new RegExp(`^${pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`));

/** How the core writes a day, and the address of cells: the same in every language, or the affair of the core. */
const WRITTEN = [
  /\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}\b/g,
  /\b[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?\b/g,
];

/**
 * Whether a text comes from the core or from the user's own workbook and not from the pane: messages of rules, reasons of charges and
 * plans, titles and sources of the reference, refusals of a workbook, names of sheets and people. They would be translated where
 * they are written, each by its id (a rule and its message, a step of the checklist), and the pages of rules page by page.
 */
export async function isFromCore(pane: Frame, text: string, own: readonly string[]): Promise<boolean> {
  const rest = WRITTEN.reduce((left, pattern) => left.replace(pattern, ' '), text).trim();
  if (!/\p{Letter}{2}/u.test(rest)) return true;
  // The head of a table is read out as one line.
  if (PAGES.includes(text) || text.split(', ').every((part) => PAGES.includes(part))) return true;
  if (REFUSALS.some((sentence) => sentence.test(text))) return true;
  const core = await pane.evaluate((): string[] => [...Reflect.get(window, 'coreTexts')]);
  const plain = (one: string): string => one.replace(/\s+/g, ' ').trim();
  const known = [...core, ...own].map(plain).filter((one) => one.length > 1);
  if (known.includes(text)) return true;
  // A line that is put together: the longest known pieces are taken out first.
  const pieces = known.filter((one) => text.includes(one)).sort((one, other) => other.length - one.length);
  const left = pieces.reduce((line, piece) => line.replaceAll(piece, ' '), rest);
  return !/\p{Letter}{2}/u.test(left);
}
