import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { choiceWords } from '../../words/findings';
import type { FindingView } from '../../worker/views/finding-view';
import { useController, usePaneState } from '../controller-context';
import { alikeIn } from './alike-findings';
import { useChecked } from './checked-context';

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface ChooseProps {
  readonly finding: FindingView;
}

/** What a cell may mean: one press says it of all cells of the column that hold the same. */
export function Choose({ finding }: ChooseProps): ReactElement {
  const styles = useStyles();
  const controller = useController();
  const { check, writing } = usePaneState();
  const { findings } = useChecked();
  const alike = useMemo(() => alikeIn(findings, finding), [findings, finding]);
  const [first] = finding.choices;
  return (
    <section className={styles.choices} aria-label={choiceWords.title}>
      <span>{choiceWords.meant(first?.fix.before ?? '', alike.length)}</span>
      {finding.choices.map(({ word, fix }) => (
        <Button
          key={word}
          size="small"
          disabledFocusable={check.kind !== 'checked' || writing !== null}
          onClick={() => void controller.fix(alike, word)}
        >
          {choiceWords[word](fix.after)}
        </Button>
      ))}
    </section>
  );
}
