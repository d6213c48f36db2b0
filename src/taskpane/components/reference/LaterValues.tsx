import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LaterValue } from '../../../workflow';
import { referenceWords } from '../../words/reference';
import { useAsideStyle } from './aside-style';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface LaterValuesProps {
  readonly later: readonly LaterValue[];
}

/** What a pasted text gives that no entry asks for yet: kept with the others, so that nobody pastes it again for the next series. */
export function LaterValues({ later }: LaterValuesProps): ReactElement {
  const styles = useStyles();
  const { aside } = useAsideStyle();
  return (
    <details>
      <summary className={styles.summary}>{referenceWords.later(later.length)}</summary>
      <ul className={styles.list}>
        {later.map(({ label, text, line }) => (
          <li key={label}>
            {referenceWords.laterValue(label, text)} <span className={aside}>{line}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
