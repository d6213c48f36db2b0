import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FileState } from '../../../register';
import { submitWords } from '../../words/submit';

const STEPS: readonly FileState[] = ['made', 'sent', 'acknowledged', 'seen'];

const useStyles = makeStyles({
  steps: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '3px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  step: {
    flex: '1 1 auto',
    paddingTop: tokens.spacingVerticalXXS,
    borderTop: `4px solid ${tokens.colorNeutralStroke2}`,
    '@media (forced-colors: active)': { borderTop: '4px dotted CanvasText' },
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'break-word',
    hyphens: 'auto',
  },
  reached: {
    borderTop: `4px solid ${tokens.colorCompoundBrandStroke}`,
    color: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { borderTop: '4px solid Highlight' },
  },
  now: { fontWeight: tokens.fontWeightSemibold },
  void: { margin: 0, color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface StateStepsProps {
  readonly state: FileState;
}

/** How far a file has come, as steps; one that was not taken says so. */
export function StateSteps({ state }: StateStepsProps): ReactElement {
  const styles = useStyles();
  const at = STEPS.indexOf(state);
  if (at < 0) return <p className={styles.void}>{submitWords.states[state]}</p>;
  return (
    <ol className={styles.steps}>
      {STEPS.map((step, place) => (
        <li
          key={step}
          className={mergeClasses(styles.step, place <= at && styles.reached, place === at && styles.now)}
          {...(place === at ? { 'aria-current': 'step' as const } : {})}
        >
          {submitWords.states[step]}
        </li>
      ))}
    </ol>
  );
}
