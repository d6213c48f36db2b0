import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  track: {
    position: 'relative',
    overflow: 'hidden',
    height: '4px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  bar: {
    position: 'absolute',
    inset: '0 auto 0 0',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  going: {
    width: '35%',
    // Moved as a whole, and by its own width: were it `left`, each frame would lay the page out and paint it anew while the check wants the processor.
    // A short wait is over before it moves: nothing is drawn for it then.
    '@media (prefers-reduced-motion: no-preference)': {
      animationName: { to: { transform: 'translateX(186%)' } },
      animationDelay: '0.5s',
      animationDuration: '1s',
      animationIterationCount: 'infinite',
      animationDirection: 'alternate',
      animationTimingFunction: 'ease-in-out',
    },
  },
});

interface ProgressBarProps {
  readonly label: string;
  /** From 0 to 1; null where nobody can tell. */
  readonly done: number | null;
}

export function ProgressBar({ label, done }: ProgressBarProps): ReactElement {
  const styles = useStyles();
  const percent = done === null ? null : Math.round(done * 100);
  return (
    <div
      className={styles.track}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(percent === null ? {} : { 'aria-valuenow': percent })}
    >
      <div
        className={mergeClasses(styles.bar, percent === null && styles.going)}
        {...(percent === null ? {} : { style: { width: `${percent}%` } })}
      />
    </div>
  );
}
