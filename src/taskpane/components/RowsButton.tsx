import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RowsInSheet } from '../../entries';
import { submitWords } from '../words/submit';
import { useController } from './controller-context';
import { rowsWords } from './rows-words';

const useStyles = makeStyles({
  rows: {
    minWidth: 0,
    padding: 0,
    justifyContent: 'start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
    '@media (forced-colors: active)': { border: 'none', textDecorationLine: 'underline' },
  },
});

interface RowsButtonsProps {
  readonly places: readonly RowsInSheet[];
}

/** Rows by name, of each sheet; a click goes to the first. */
export function RowsButtons({ places }: RowsButtonsProps): ReactElement {
  return (
    <>
      {places.map((place) => (
        <RowsButton key={place.sheet} place={place} isOfSeveral={places.length > 1} />
      ))}
    </>
  );
}

interface RowsButtonProps {
  readonly place: RowsInSheet;
  readonly isOfSeveral: boolean;
}

function RowsButton({ place: { sheet, rows }, isOfSeveral }: RowsButtonProps): ReactElement | null {
  const styles = useStyles();
  const controller = useController();
  const first = rows.reduce((least, row) => Math.min(least, row), Infinity);
  if (rows.length === 0) return null;
  return (
    <Button
      className={styles.rows}
      appearance="transparent"
      size="small"
      onClick={() => void controller.goTo(sheet, { row: first, column: 0 })}
    >
      {submitWords.rows(rowsWords(rows), rows.length, isOfSeveral ? sheet : null)}
    </Button>
  );
}
