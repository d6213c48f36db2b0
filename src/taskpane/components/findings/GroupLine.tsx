import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { withCommas } from '../../../entries';
import { findingsWords } from '../../words/findings';
import { useFindingsList } from '../findings-list';
import { Hidden } from '../Hidden';
import { Icon } from '../Icon';
import { useLineButton } from '../line-button';
import { SeverityIcon } from '../SeverityIcon';
import type { Group } from './group-findings';

const useStyles = makeStyles({
  group: {
    gridTemplateColumns: 'auto auto minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '36px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  chevron: {
    color: tokens.colorNeutralForeground3,
    '@media (prefers-reduced-motion: no-preference)': { transitionProperty: 'rotate', transitionDuration: '120ms' },
  },
  open: { rotate: '90deg' },
  count: {
    minWidth: '20px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'center',
  },
});

interface GroupLineProps {
  readonly group: Group;
  readonly isOpen: boolean;
  readonly line: number;
  readonly isActive: boolean;
}

/** The heading of a group, which opens and closes it. */
export function GroupLine({ group, isOpen, line, isActive }: GroupLineProps): ReactElement {
  const styles = useStyles();
  const lineButton = useLineButton();
  const [list, setList] = useFindingsList();
  const { key, title, severity, findings } = group;
  return (
    <button
      type="button"
      className={mergeClasses(lineButton, styles.group)}
      aria-expanded={isOpen}
      data-line={line}
      tabIndex={isActive ? 0 : -1}
      onClick={() => setList({ ...list, opened: { ...list.opened, [key]: !isOpen } })}
    >
      <Icon name="chevron" size={12} className={mergeClasses(styles.chevron, isOpen && styles.open)} />
      <SeverityIcon severity={severity} />
      <span>{title}</span>
      <span className={styles.count} aria-hidden="true">
        {withCommas(findings.length)}
      </span>
      <Hidden>, {findingsWords.inGroup(findings.length)}</Hidden>
    </button>
  );
}
