import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { Icon, type IconName } from './Icon';
import { useToneBoxes, useToneSigns } from './tone-styles';

type Tone = 'success' | 'warning' | 'error' | 'note';

const ICONS: Readonly<Record<Tone, IconName>> = { success: 'right', warning: 'warning', error: 'error', note: 'note' };

const useStyles = makeStyles({
  banner: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'break-word',
  },
  icon: { marginTop: '2px' },
  actions: {
    gridColumn: '2 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    '&:empty': { display: 'none' },
  },
});

interface BannerProps {
  readonly tone: Tone;
  readonly children: ReactNode;
  /** Buttons below the words. */
  readonly actions?: ReactNode;
  /** A button at the end of the line. */
  readonly end?: ReactNode;
}

/** A sentence that the officer should see, with what can be done about it. */
export function Banner({ tone, children, actions, end }: BannerProps): ReactElement {
  const styles = useStyles();
  const boxes = useToneBoxes();
  const signs = useToneSigns();
  return (
    <div className={mergeClasses(styles.banner, boxes[tone])}>
      <Icon name={ICONS[tone]} className={mergeClasses(styles.icon, signs[tone])} />
      <div>{children}</div>
      <div>{end}</div>
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
