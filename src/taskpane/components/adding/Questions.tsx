import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AdditionPlan } from '../../../workflow';
import { addFormWords } from '../../words/add-form';
import { Banner } from '../Banner';

/** Questions that are shown; the rest is counted, and comes as these are answered. */
const SHOWN = 10;

interface QuestionsProps {
  readonly questions: AdditionPlan['questions'];
  readonly isBusy: boolean;
  /** The line that was asked about, and the key of who is meant; empty: none of them. */
  readonly onChoose: (line: string, key: string) => void;
}

/** Lines that may name somebody of the sheet, each answered with a click. */
export function Questions({ questions, isBusy, onChoose }: QuestionsProps): ReactElement {
  return (
    <>
      {questions.slice(0, SHOWN).map(({ line, choices, ...asked }) => (
        <Banner
          key={line}
          tone="warning"
          actions={
            <>
              {choices.map(({ key, words }) => (
                <Button key={key} size="small" disabledFocusable={isBusy} onClick={() => onChoose(line, key)}>
                  {words}
                </Button>
              ))}
              <Button size="small" disabledFocusable={isBusy} onClick={() => onChoose(line, '')}>
                {addFormWords.noneOfThese(choices.length)}
              </Button>
            </>
          }
        >
          {addFormWords.whoIs(asked)}
        </Banner>
      ))}
      {questions.length > SHOWN ? <span>{addFormWords.moreQuestions(questions.length - SHOWN)}</span> : null}
    </>
  );
}
