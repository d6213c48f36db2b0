import type { PaneHost } from '../host';
import { fieldsOf } from './kept-fields';
import type { FileChoices } from './pane-state';

/** What of the choices is kept on this machine: the centre, and who works here; nothing of any candidate. */
const CENTRE = 'entrywise.centre';
const KEPT = ['centreNumber', 'centreName', 'postcode', 'by'] as const;

/** Longer than any name of a centre or of whoever works there. */
const LONGEST = 200;

/** Keeps what was chosen just now beside what was kept, since another pane on this machine may have kept the rest. */
export function keepCentre(host: Pick<PaneHost, 'remember' | 'recall'>, chosen: Partial<FileChoices>): void {
  const texts = Object.fromEntries(KEPT.flatMap((name) => (chosen[name] === undefined ? [] : [[name, chosen[name]]])));
  host.remember(CENTRE, JSON.stringify({ ...keptCentre(host), ...texts }));
}

/** The centre as it was given the last time. */
export function keptCentre(host: Pick<PaneHost, 'recall'>): Partial<FileChoices> {
  try {
    const texts = fieldsOf(JSON.parse(host.recall(CENTRE) ?? 'null'));
    return Object.fromEntries(
      KEPT.flatMap((name) => {
        const text = texts.get(name);
        return typeof text === 'string' && text.length <= LONGEST ? [[name, text]] : [];
      }),
    );
  } catch {
    return {};
  }
}
