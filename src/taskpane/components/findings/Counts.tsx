import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { withCommas } from '../../../entries';
import type { Severity } from '../../../rules';
import { words } from '../../words/pane';
import { findingsWords } from '../../words/findings';
import { useFindingsList } from '../findings-list';
import { Icon } from '../Icon';
import { useToneBoxes, useToneSigns } from '../tone-styles';
import { useChecked } from './checked-context';
import { SEVERITIES } from './group-findings';

const useStyles = makeStyles({
  counts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(88px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  count: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    textAlign: 'start',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground3,
    fontFamily: 'inherit',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '@media (forced-colors: active)': { border: '1px dashed CanvasText' },
  },
  number: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  label: { gridColumn: '1 / -1', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  on: {
    color: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { border: '2px solid CanvasText' },
  },
  note: { backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorBrandStroke2}` },
});

/** How many there are of each severity; a click shows these alone, and another one all again. */
export function Counts(): ReactElement {
  const styles = useStyles();
  const boxes = useToneBoxes();
  const signs = useToneSigns();
  const { view } = useChecked();
  const [list, setList] = useFindingsList();
  const toggle = (severity: Severity): void => setList({ ...list, only: list.only === severity ? null : severity });
  return (
    <div className={styles.counts} role="group" aria-label={findingsWords.filter}>
      {SEVERITIES.map((severity) => {
        const count = view.counts[severity];
        const isShown = list.only === null || list.only === severity;
        const hasTone = isShown && count > 0;
        const box = severity === 'note' ? styles.note : boxes[severity];
        const { one, many } = words.severity[severity];
        return (
          <button
            key={severity}
            type="button"
            aria-pressed={list.only === severity}
            className={mergeClasses(styles.count, isShown && styles.on, hasTone && box)}
            onClick={() => toggle(severity)}
          >
            <Icon name={severity} className={mergeClasses(hasTone && signs[severity])} />
            <span className={styles.number}>{withCommas(count)}</span>
            <span className={styles.label}>{count === 1 ? one : many}</span>
          </button>
        );
      })}
    </div>
  );
}
