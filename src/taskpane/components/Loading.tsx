import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { words } from '../words/pane';

const useStyles = makeStyles({
  loading: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground3,
  },
  bar: {
    height: '14px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    '@media (prefers-reduced-motion: no-preference)': {
      animationName: { from: { opacity: 1 }, '50%': { opacity: 0.45 }, to: { opacity: 1 } },
      animationDelay: '0.5s',
      animationDuration: '1.6s',
      animationIterationCount: 'infinite',
    },
  },
  short: { width: '60%' },
});

interface LoadingProps {
  readonly sentence?: string;
}

/** The outline of what is to come, with words. */
export function Loading({ sentence = words.loading }: LoadingProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.loading} role="status">
      {sentence}
      <div className={styles.bar} />
      <div className={styles.bar} />
      <div className={mergeClasses(styles.bar, styles.short)} />
    </div>
  );
}
