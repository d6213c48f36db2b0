import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { withCommas } from '../../../entries';
import type { ExplainedValue } from '../../../reference';
import { words } from '../../words/pane';
import { referenceWords } from '../../words/reference';
import { Section } from '../Section';

const useStyles = makeStyles({
  group: { '& + &': { marginTop: tokens.spacingVerticalXS } },
  summary: {
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  count: { color: tokens.colorNeutralForeground3 },
  values: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    overflowWrap: 'anywhere',
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
  },
  name: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: { margin: 0 },
  source: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Values of one kind that are shown: many times what a year has. Elements of very many would fill the memory of the page. */
const MOST_SHOWN = 2_000;

interface ValuesProps {
  readonly title: string;
  readonly help?: string;
  readonly values: readonly ExplainedValue[];
}

/** Values of one standing by what they are about, each with where it comes from; closed until they are wanted. */
export function Values({ title, help, values }: ValuesProps): ReactElement | null {
  const styles = useStyles();
  if (values.length === 0) return null;
  const abouts = [...new Set(values.map(({ about }) => about))];
  const groups = abouts.map((about) => [about, values.filter((value) => value.about === about)] as const);
  return (
    <Section title={`${title} (${withCommas(values.length)})`} {...(help === undefined ? {} : { help })}>
      <div>
        {groups.map(([about, group]) => (
          <details key={about} className={styles.group}>
            <summary className={styles.summary}>
              {referenceWords.about[about]} <span className={styles.count}>{group.length}</span>
            </summary>
            <dl className={styles.values}>
              {group.slice(0, MOST_SHOWN).map(({ name, value, confidence, source }, place) => (
                <div key={`${name} ${place}`}>
                  <dt className={styles.name}>{name}</dt>
                  <dd className={styles.value}>
                    {value ?? words.notKnown}
                    {confidence === null || confidence === 'confirmed'
                      ? ''
                      : ` (${referenceWords.confidence[confidence]})`}
                    <span className={styles.source}>{source}</span>
                  </dd>
                </div>
              ))}
            </dl>
            {group.length > MOST_SHOWN && <p>{referenceWords.moreValues(group.length - MOST_SHOWN)}</p>}
          </details>
        ))}
      </div>
    </Section>
  );
}
