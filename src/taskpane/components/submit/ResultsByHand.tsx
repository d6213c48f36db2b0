import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OpenExamination } from '../../../workflow';
import { resultsWords } from '../../words/results';
import { useController, usePaneState } from '../controller-context';
import { SelectField } from '../Fields';
import { keptTyped } from '../kept-typed';
import { ListField } from '../ListField';
import { Section } from '../Section';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS },
  button: { justifySelf: 'start' },
});

interface ResultsByHandProps {
  readonly examinations: readonly OpenExamination[];
}

const useKeptOpen = keptTyped(false);
const useKeptExamination = keptTyped('');
const useKeptOtherwise = keptTyped<'sat' | 'absent'>('sat');
const useKeptText = keptTyped('');

/** What came of an examination without a results file: a list of candidates, each with a grade or absent. */
export function ResultsByHand({ examinations }: ResultsByHandProps): ReactElement | null {
  const styles = useStyles();
  const controller = useController();
  const { writing, check } = usePaneState();
  const [isOpen, setIsOpen] = useKeptOpen();
  const [chosen, setChosen] = useKeptExamination();
  const [otherwise, setOtherwise] = useKeptOtherwise();
  const [text, setText] = useKeptText();
  const examination = examinations.find((one) => keyOf(one) === chosen) ?? examinations[0];
  if (examination === undefined) return null;
  const record = async (): Promise<void> => {
    const { code, series } = examination;
    await controller.record({ kind: 'by-hand', typed: { code, series, text, otherwise } });
    // What could not be recorded stays to be corrected.
    if (controller.state().notice?.tone === 'success') setText('');
  };
  return (
    <Section title={resultsWords.byHand}>
      {isOpen ? (
        <div className={styles.form}>
          <SelectField
            label={resultsWords.examination}
            help={examination.title}
            value={keyOf(examination)}
            options={examinations.map((one) => ({ value: keyOf(one), words: resultsWords.examinationOf(one) }))}
            onChange={setChosen}
          />
          <ListField
            label={resultsWords.candidates}
            help={resultsWords.candidatesHelp}
            text={text}
            onChange={setText}
          />
          <SelectField
            label={resultsWords.otherwise}
            value={otherwise}
            options={(['sat', 'absent'] as const).map((one) => ({ value: one, words: resultsWords.outcomes[one] }))}
            onChange={(one) => setOtherwise(one === 'absent' ? 'absent' : 'sat')}
          />
          <Button
            className={styles.button}
            size="small"
            disabledFocusable={writing !== null || check.kind === 'checking' || text.trim() === ''}
            onClick={() => void record()}
          >
            {resultsWords.recordByHand}
          </Button>
        </div>
      ) : (
        <Button className={styles.button} size="small" onClick={() => setIsOpen(true)}>
          {resultsWords.byHandOpen}
        </Button>
      )}
    </Section>
  );
}

function keyOf({ code, series }: OpenExamination): string {
  return `${series} ${code}`;
}
