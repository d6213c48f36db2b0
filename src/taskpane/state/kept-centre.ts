import type { PaneHost } from '../host';
import type { FileChoices } from './pane-state';

/** What of the choices is kept on this machine: the centre, and who works here; nothing of any candidate. */
const KEY = 'entrywise.centre';
const KEPT = ['centreNumber', 'postcode', 'by'] as const;

export function keepCentre(host: Pick<PaneHost, 'remember'>, choices: FileChoices): void {
  host.remember(KEY, JSON.stringify(Object.fromEntries(KEPT.map((name) => [name, choices[name]]))));
}

/** The centre as it was given the last time. */
export function keptCentre(host: Pick<PaneHost, 'recall'>): Partial<FileChoices> {
  try {
    const kept: unknown = JSON.parse(host.recall(KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return {};
    const texts = new Map<string, unknown>(Object.entries(kept));
    return Object.fromEntries(
      KEPT.flatMap((name) => {
        const text = texts.get(name);
        return typeof text === 'string' ? [[name, text]] : [];
      }),
    );
  } catch {
    return {};
  }
}
