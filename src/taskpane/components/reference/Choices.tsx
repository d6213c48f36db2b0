import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PastedValue } from '../../../reference';
import { referenceWords } from '../../words/reference';
import { Banner } from '../Banner';
import { useAsideStyle } from './aside-style';

interface ChoicesProps {
  readonly question: string;
  readonly choices: readonly PastedValue[];
  readonly onChoose: (text: string, line: string) => void;
  /** What can be chosen besides. */
  readonly also?: ReactElement;
}

/** Values that a pasted text may give, each with its line, to choose from. */
export function Choices({ question, choices, onChoose, also }: ChoicesProps): ReactElement {
  const styles = useAsideStyle();
  const buttons = choices.flatMap(({ text, line }) =>
    text === null
      ? []
      : [
          <Button key={text} size="small" title={line} onClick={() => onChoose(text, line)}>
            {text}
          </Button>,
        ],
  );
  return (
    <Banner
      tone="warning"
      actions={
        <>
          {buttons}
          {also}
        </>
      }
    >
      {question}
      {choices.map(({ line, text }) => (
        <span key={line} className={styles.aside}>
          {text === null ? referenceWords.noYear(line) : line}
        </span>
      ))}
    </Banner>
  );
}
