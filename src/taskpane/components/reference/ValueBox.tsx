import type { ReactElement } from 'react';
import type { NeededValue } from '../../../workflow';
import { referenceWords } from '../../words/reference';
import { TextField } from '../Fields';
import { useAsideStyle } from './aside-style';
import type { Box } from './boxes';
import { Choices } from './Choices';
import { ValueProblem } from './ValueProblem';

interface ValueBoxProps {
  readonly value: NeededValue;
  readonly box: Box;
  readonly onChange: (text: string, from: string | null) => void;
}

/** One value with its meaning, where it is published and what hangs on it. */
export function ValueBox({
  value: { label, holds, assumed, where, changes },
  box,
  onChange,
}: ValueBoxProps): ReactElement {
  const styles = useAsideStyle();
  const { text, from, choices, problem } = box;
  return (
    <>
      <TextField
        label={label}
        value={text}
        placeholder={referenceWords.placeholder[holds]}
        help={[
          ...(assumed === null ? [] : [referenceWords.assumed(assumed)]),
          referenceWords.neededWhere(where, changes),
        ].join(' ')}
        onChange={(typed) => onChange(typed, null)}
      />
      {from === null ? null : <span className={styles.aside}>{referenceWords.pasted(from)}</span>}
      {choices.length === 0 ? null : (
        <Choices question={referenceWords.chooseOf} choices={choices} onChoose={onChange} />
      )}
      <ValueProblem problem={problem} />
    </>
  );
}
