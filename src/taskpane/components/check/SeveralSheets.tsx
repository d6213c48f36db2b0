import type { ReactElement } from 'react';
import { words } from '../../words/pane';
import { ChoiceList } from '../ChoiceList';
import { useController } from '../controller-context';

interface SeveralSheetsProps {
  readonly sheets: readonly string[];
}

/** Several sheets could be meant: the officer says which. */
export function SeveralSheets({ sheets }: SeveralSheetsProps): ReactElement {
  const controller = useController();
  return (
    <ChoiceList
      title={words.check.several}
      about={words.check.severalHelp}
      choices={sheets.map((sheet) => ({
        key: sheet,
        label: words.table.sheet(sheet),
        about: null,
        choose: () => void controller.chooseSheet(sheet),
      }))}
    />
  );
}
