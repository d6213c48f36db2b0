import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AdditionPlan } from '../../../workflow';
import { addFormWords } from '../../words/add-form';
import { Banner } from '../Banner';

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
      {questions.map(({ line, name, choices }) => (
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
          {addFormWords.whoIs(name)}
        </Banner>
      ))}
    </>
  );
}
