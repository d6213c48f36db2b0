import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type ReactElement, type RefObject } from 'react';
import type { AdditionPlan } from '../../../workflow';
import { addFormWords } from '../../words/add-form';
import { Banner } from '../Banner';

/** Questions that are shown; the rest is counted, and comes as these are answered. */
const SHOWN = 10;

const useStyles = makeStyles({
  questions: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    '&:empty': { display: 'none' },
  },
});

interface QuestionsProps {
  readonly questions: AdditionPlan['questions'];
  readonly isBusy: boolean;
  /** What takes the focus once the last is answered. */
  readonly next: RefObject<HTMLElement | null>;
  /** The line that was asked about, and the key of who is meant; empty: none of them. */
  readonly onChoose: (line: string, key: string) => void;
}

/** Lines that may name somebody of the sheet, each answered with a click. The question that comes into the place of an answered one has the focus. */
export function Questions({ questions, isBusy, next, onChoose }: QuestionsProps): ReactElement {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  /** The place of the question that was answered last, until it is gone. */
  const answered = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (answered.current === null) return;
    const left = [...(list.current?.children ?? [])].slice(0, answered.current + 1).reverse();
    answered.current = null;
    const [button] = left.flatMap((question) => question.querySelector('button') ?? []);
    (button ?? next.current)?.focus();
  }, [questions, next]);
  const choose = (at: number, line: string, key: string): void => {
    answered.current = at;
    onChoose(line, key);
  };
  return (
    <div className={styles.questions} ref={list}>
      {questions.slice(0, SHOWN).map(({ line, choices, ...asked }, at) => (
        <Banner
          key={line}
          tone="warning"
          actions={
            <>
              {choices.map(({ key, words }) => (
                <Button key={key} size="small" disabledFocusable={isBusy} onClick={() => choose(at, line, key)}>
                  {words}
                </Button>
              ))}
              <Button size="small" disabledFocusable={isBusy} onClick={() => choose(at, line, '')}>
                {addFormWords.noneOfThese(choices.length)}
              </Button>
            </>
          }
        >
          {addFormWords.whoIs(asked)}
        </Banner>
      ))}
      {questions.length > SHOWN ? <span>{addFormWords.moreQuestions(questions.length - SHOWN)}</span> : null}
    </div>
  );
}
