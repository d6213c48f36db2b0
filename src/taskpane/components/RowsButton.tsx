import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
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

interface RowsButtonProps {
  /** Counted from 0. */
  readonly rows: readonly number[];
  readonly sheet: string;
}

/** Rows by name; a click goes to the first. */
export function RowsButton({ rows, sheet }: RowsButtonProps): ReactElement | null {
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
      {submitWords.rows(rowsWords(rows), rows.length)}
    </Button>
  );
}
