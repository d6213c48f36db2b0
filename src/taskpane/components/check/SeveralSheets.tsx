import type { ReactElement } from 'react';
import { asksWords } from '../../words/asks';
import { words } from '../../words/pane';
import { chooseWords } from '../../words/choose';
import { ChoiceList } from '../ChoiceList';
import { useController } from '../controller-context';

interface SeveralSheetsProps {
  readonly sheets: readonly string[];
}

/** Several sheets could be meant: the officer says which, or all of them. */
export function SeveralSheets({ sheets }: SeveralSheetsProps): ReactElement {
  const controller = useController();
  return (
    <ChoiceList
      title={chooseWords.several}
      about={chooseWords.severalHelp}
      choices={[
        ...sheets.map((sheet) => ({
          key: sheet,
          label: words.table.sheets([sheet]),
          about: null,
          choose: () => void controller.chooseSheets([sheet]),
        })),
        {
          key: '',
          label: asksWords.allSheets(sheets.length),
          about: asksWords.allSheetsHelp,
          choose: () => void controller.chooseSheets(sheets),
        },
      ]}
    />
  );
}
