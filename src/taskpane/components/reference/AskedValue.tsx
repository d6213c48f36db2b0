import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { KnownValue } from '../../../workflow';
import { referenceWords } from '../../words/reference';
import { TextField } from '../Fields';
import { useAsideStyle } from './aside-style';
import { EMPTY, type Box } from './boxes';
import { Choices } from './Choices';
import { ValueProblem } from './ValueProblem';

interface AskedValueProps {
  readonly value: KnownValue;
  readonly box: Box;
  /** Null: what counts now is right. */
  readonly onChange: (box: Box | null) => void;
}

/** A value that counts already and that the pasted text contradicts: neither is taken before somebody says which is right. */
export function AskedValue({ value: { label, holds, texts, source }, box, onChange }: AskedValueProps): ReactElement {
  const styles = useAsideStyle();
  const { text, from, choices, problem } = box;
  if (choices.length > 0) {
    return (
      <>
        <strong>{label}</strong>
        <Choices
          question={referenceWords.differs(texts, source)}
          choices={choices}
          onChoose={(chosen, line) => onChange({ ...EMPTY, text: chosen, from: line })}
          also={
            <Button size="small" onClick={() => onChange(null)}>
              {referenceWords.keepKnown(texts)}
            </Button>
          }
        />
      </>
    );
  }
  return (
    <>
      <TextField
        label={label}
        value={text}
        placeholder={referenceWords.placeholder[holds]}
        help={referenceWords.known(texts)}
        onChange={(typed) => onChange({ ...EMPTY, text: typed })}
      />
      {from === null ? null : <span className={styles.aside}>{referenceWords.pasted(from)}</span>}
      <ValueProblem problem={problem} />
    </>
  );
}
