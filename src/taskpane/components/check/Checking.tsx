import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { words } from '../../words/pane';
import type { Progress } from '../../worker/check-worker-client';
import { useController } from '../controller-context';
import { ProgressBar } from '../ProgressBar';

const useStyles = makeStyles({
  checking: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingVerticalXS,
  },
  words: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  rows: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  bar: { gridColumn: '1 / -1' },
});

interface CheckingProps {
  readonly progress: Progress;
}

/** How far the check has come, and the way out of it. */
export function Checking({ progress: { stage, rows } }: CheckingProps): ReactElement {
  const styles = useStyles();
  const controller = useController();
  return (
    <div className={styles.checking}>
      <div className={styles.words}>
        <span role="status">{words.check.stages[stage]}</span>
        {rows === null ? null : <span className={styles.rows}>{words.check.rowsRead(rows.read, rows.of)}</span>}
      </div>
      <Button size="small" onClick={controller.cancel}>
        {words.cancel}
      </Button>
      <div className={styles.bar}>
        <ProgressBar
          label={words.check.stages[stage]}
          done={rows === null || rows.of === 0 ? null : rows.read / rows.of}
        />
      </div>
    </div>
  );
}
