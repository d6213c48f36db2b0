import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fixWords } from '../../words/findings';
import { submitWords } from '../../words/submit';
import type { PlanView, FileView } from '../../worker/views/plan-view';
import { Section } from '../Section';
import { RowsButtons } from '../RowsButton';

const useStyles = makeStyles({
  plan: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  files: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  name: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  waiting: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface PlannedProps {
  readonly plan: PlanView;
}

/** The plan in words, its files in the order in which they are sent, and what waits. */
export function Planned({ plan }: PlannedProps): ReactElement {
  const styles = useStyles();
  const { files, alreadySent, madeBefore, waiting, waitingEntries } = plan;
  const isOrdered = files.some(({ kind }) => kind === 'registration') && files.some(({ kind }) => kind === 'unit');
  return (
    <Section title={submitWords.plan}>
      <p className={styles.plan}>{planWords(plan)}</p>
      {files.length > 0 ? (
        <ol className={styles.files}>
          {files.map(({ name, kind, entries, seriesName, seriesCode }) => (
            <li key={name}>
              <span className={styles.name}>{name}</span>{' '}
              {submitWords.fileWords(kind, entries, `${seriesName} (${seriesCode})`)}
            </li>
          ))}
        </ol>
      ) : null}
      {isOrdered ? <p className={styles.help}>{submitWords.order}</p> : null}
      {files.length > 0 && alreadySent > 0 ? (
        <p className={styles.help}>{submitWords.alreadySent(alreadySent)}</p>
      ) : null}
      {files.length > 0 && madeBefore > 0 ? <p className={styles.help}>{submitWords.madeBefore(madeBefore)}</p> : null}
      {waitingEntries > 0 ? (
        <details>
          <summary className={styles.summary}>{submitWords.waiting(waitingEntries)}</summary>
          <ul className={styles.waiting}>
            {waiting.map(({ place, name, title, why }) => (
              <li key={`${place.sheet} ${String(place.rows)} ${title}`}>
                <RowsButtons places={[place]} /> {name}, {title}. {why}
              </li>
            ))}
          </ul>
          {waitingEntries > waiting.length ? fixWords.andMore(waitingEntries - waiting.length) : null}
        </details>
      ) : null}
    </Section>
  );
}

/** The plan in a line: `1 registration file (24 entries), 1 unit file (57 entries) and 2 e-mails`. */
function planWords({ files, emails, nothing }: Pick<PlanView, 'files' | 'emails' | 'nothing'>): string {
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
  return parts.length === 0 ? nothing : submitWords.planWords(parts);
}
