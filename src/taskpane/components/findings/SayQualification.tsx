import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { asksWords } from '../../words/asks';
import { Banner } from '../Banner';
import { useController } from '../controller-context';
import { SelectField } from '../Fields';
import { useChecked } from './checked-context';

/** The qualification that all of the sheet is for. A button says it: whoever uses the keyboard passes many on the way to theirs. */
export function SayQualification(): ReactElement | null {
  const controller = useController();
  const {
    view: { tables, asks },
  } = useChecked();
  const [chosen, setChosen] = useState('');
  if (asks.qualifications.length === 0) return null;
  return (
    <Banner
      tone="warning"
      actions={
        <Button
          size="small"
          disabledFocusable={chosen === ''}
          onClick={() => {
            if (chosen !== '')
              void controller.say(
                tables.map(({ sheet }) => sheet),
                { qualification: chosen },
              );
          }}
        >
          {asksWords.use}
        </Button>
      }
    >
      <SelectField
        label={asksWords.qualification}
        value={chosen}
        onChange={setChosen}
        options={[{ value: '', words: asksWords.choose }, ...asks.qualifications]}
      />
    </Banner>
  );
}
