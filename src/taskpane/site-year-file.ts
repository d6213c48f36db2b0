import type { NamedBytes } from '../edi';
import type { PaneHost } from './host';

/** The year file that whoever looks after the host may put beside the pages. */
const NAME = 'year.json';
/** The same as it was the last time, for a machine without a network. */
const KEPT = 'entrywise.site';
/** Milliseconds after which a host that does not answer counts as none. */
const PATIENCE = 5_000;

/**
 * The year file beside the page; null where there is none. Any answer but JSON is none: some hosts give a page of theirs for whatever
 * they have not. Without a network the file is as it was the last time.
 */
export async function siteYearFile(kept: Pick<PaneHost, 'remember' | 'recall'>): Promise<NamedBytes | null> {
  const waiting = new AbortController();
  const late = setTimeout(() => waiting.abort(), PATIENCE);
  try {
    const answer = await fetch(NAME, { cache: 'no-cache', signal: waiting.signal });
    const isFile = answer.ok && /\bjson\b/i.test(answer.headers.get('Content-Type') ?? '');
    const text = isFile ? await answer.text() : '';
    kept.remember(KEPT, text);
    return fileOf(text);
  } catch {
    return fileOf(kept.recall(KEPT) ?? '');
  } finally {
    clearTimeout(late);
  }
}

function fileOf(text: string): NamedBytes | null {
  return text === '' ? null : { name: NAME, bytes: new TextEncoder().encode(text) };
}
