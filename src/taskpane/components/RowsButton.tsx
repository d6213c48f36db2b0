import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import type { RowsInSheet } from '../../entries';
import { submitWords } from '../words/submit';
import { checkedOf } from '../state/pane-state';
import { useController, usePaneState } from './controller-context';
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

/** Rows by name, of each sheet; a click goes to the first. Where several sheets are checked, each is named, even if all rows are of one. */
export function RowsButtons({ places }: RowsButtonsProps): ReactElement {
  const { check } = usePaneState();
  const checked = checkedOf(check)?.view.tables.length ?? 0;
  const isOfSeveral = Math.max(checked, places.length) > 1;
  return (
    <>
      {places.map((place) => (
        <Fragment key={place.sheet}>
          <RowsButton place={place} isOfSeveral={isOfSeveral} />{' '}
        </Fragment>
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
