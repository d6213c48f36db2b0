import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { resultsWords } from '../../words/results';
import type { ResultsToRecord } from '../../worker/views/check-view';
import { useController, usePaneState } from '../controller-context';
import { useHelpStyle } from '../help-style';

const useStyles = makeStyles({
  results: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  text: { margin: 0 },
  button: { justifySelf: 'start' },
});

interface RecordResultsProps {
  readonly toRecord: ResultsToRecord;
}

/** What came of entries, to be kept in the register. */
export function RecordResults({ toRecord: { results, absences } }: RecordResultsProps): ReactElement {
  const styles = useStyles();
  const helpStyle = useHelpStyle();
  const controller = useController();
  const { check, writing } = usePaneState();
  const isBusy = writing !== null || check.kind === 'checking';
  return (
    <div className={styles.results}>
      <p className={styles.text}>{resultsWords.toRecord(results, absences)}</p>
      <Button
        className={styles.button}
        size="small"
        disabledFocusable={isBusy}
        onClick={() => void controller.record({ kind: 'results' })}
      >
        {resultsWords.record(results)}
      </Button>
      <p className={helpStyle.help}>{resultsWords.help}</p>
    </div>
  );
}
