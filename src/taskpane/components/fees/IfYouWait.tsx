import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AtRisk } from '../../../fees';
import { words } from '../../words/pane';
import { feesWords } from '../../words/fees';
import type { SeriesView } from '../../worker/views/series-view';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  risk: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  more: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface IfYouWaitProps {
  readonly risks: readonly AtRisk[];
  readonly series: readonly SeriesView[];
}

/** What waiting past each coming date costs. */
export function IfYouWait({ risks, series }: IfYouWaitProps): ReactElement {
  const styles = useStyles();
  if (risks.length === 0) {
    return <p className={styles.none}>{series.some(isDateUnknown) ? feesWords.riskUnknown : feesWords.noRisk}</p>;
  }
  return (
    <>
      <ul className={styles.list}>
        {risks.map((risk) => (
          <li key={risk.after} className={styles.risk}>
            <span>{feesWords.risk(risk.after)}</span>
            <span className={styles.more}>{riskWords(risk)}</span>
          </li>
        ))}
      </ul>
      {risks.some(({ back }) => back !== '') && <p className={styles.none}>{feesWords.riskBack}</p>}
    </>
  );
}

/** Whether a date is unknown after which entries of a series cost more or end, where they have not ended. */
function isDateUnknown({ stage, deadline, lateUntil, veryLateUntil }: SeriesView): boolean {
  return stage !== 'closed' && [deadline, lateUntil, veryLateUntil].includes(null);
}

function riskWords({ more, back, unpriced, closed, confidence }: AtRisk): string {
  const parts = [
    ...(more !== 0 || (unpriced === 0 && closed === 0) ? [feesWords.riskMore(more, back)] : []),
    ...(unpriced > 0 ? [feesWords.riskUnpriced(unpriced)] : []),
    ...(closed > 0 ? [feesWords.riskClosed(closed)] : []),
  ];
  return parts.join(', ') + (confidence === 'confirmed' ? '' : ` (${words.notConfirmed})`);
}
