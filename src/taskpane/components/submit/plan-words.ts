import { submitWords } from '../../words/submit';
import type { FileView, PlanView } from '../../worker/views/plan-view';

/** The plan in a line: `1 registration file (24 entries), 1 unit file (57 entries) and 2 e-mails`. */
export function planWords({ files, emails }: Pick<PlanView, 'files' | 'emails'>): string {
  const of = (kind: FileView['kind']): readonly FileView[] => files.filter((file) => file.kind === kind);
  const entries = (some: readonly FileView[]): number => some.reduce((sum, file) => sum + file.entries, 0);
  const registrations = of('registration');
  const units = of('unit');
  const { planParts } = submitWords;
  const parts = [
    ...(registrations.length > 0 ? [planParts.registrations(registrations.length, entries(registrations))] : []),
    ...(units.length > 0 ? [planParts.units(units.length, entries(units))] : []),
    ...(emails.length > 0 ? [planParts.emails(emails.length)] : []),
  ];
  return parts.length === 0 ? submitWords.planNothing : submitWords.planWords(parts);
}
