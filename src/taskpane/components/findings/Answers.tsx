import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { answerWords } from '../../words/answers';
import type { FindingView } from '../../worker/views/finding-view';
import { useController, usePaneState } from '../controller-context';

const useStyles = makeStyles({
  answers: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  why: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface AnswersProps {
  readonly finding: FindingView;
}

/** The answers to a finding that asks for one: each is kept with the workbook, and the finding does not come back. */
export function Answers({ finding }: AnswersProps): ReactElement {
  const styles = useStyles();
  const controller = useController();
  const { check, writing } = usePaneState();
  return (
    <section className={styles.answers} aria-label={answerWords.title}>
      {finding.answers.map((word) => (
        <Button
          key={word}
          size="small"
          disabledFocusable={check.kind !== 'checked' || writing !== null}
          onClick={() => void controller.answer([finding], word)}
        >
          {answerWords[word]}
        </Button>
      ))}
      <span className={styles.why}>{answerWords.why}</span>
    </section>
  );
}
