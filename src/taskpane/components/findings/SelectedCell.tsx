import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { findingsWords } from '../../words/findings';
import { usePaneState } from '../controller-context';
import { useFindingsList } from '../findings-list';
import { SeverityIcon } from '../SeverityIcon';
import { useChecked } from './checked-context';
import { findingsAt, keyOf } from './group-findings';

const useStyles = makeStyles({
  selected: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
  finding: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'break-word',
  },
  icon: { marginTop: '2px' },
  open: {
    padding: 0,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/** What was found in the cell that is selected in the sheet; a click shows it in the list. */
export function SelectedCell(): ReactElement | null {
  const styles = useStyles();
  const { selected } = usePaneState();
  const { findings } = useChecked();
  const [list, setList] = useFindingsList();
  const here = selected === null ? [] : findingsAt(findings, selected.sheet, selected.cell);
  if (selected === null || here.length === 0) return null;
  return (
    <section className={styles.selected} aria-live="polite">
      <h2 className={styles.title}>{findingsWords.selected(selected.cell)}</h2>
      <ul className={styles.list}>
        {here.map((finding) => (
          <li key={finding.id} className={styles.finding}>
            <SeverityIcon severity={finding.severity} className={styles.icon} />
            <button
              type="button"
              className={styles.open}
              onClick={() => {
                const group = list.by === 'rule' ? `${finding.severity} ${finding.rule}` : finding.person;
                setList({
                  ...list,
                  only: null,
                  search: '',
                  opened: { ...list.opened, [group]: true },
                  shown: keyOf(finding),
                });
              }}
            >
              {finding.message}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
