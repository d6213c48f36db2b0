import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import { words } from '../../words/pane';
import type { TableView } from '../../worker/views/table-view';
import { useController } from '../controller-context';
import { Icon } from '../Icon';
import { useNavigation } from '../navigation';
import { afterAWhile } from '../../after-a-while';
import { loadFindings } from '../parts';
import { useToneSigns } from '../tone-styles';

const useStyles = makeStyles({
  ready: { display: 'grid', gap: tokens.spacingVerticalM },
  understood: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'break-word',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  icon: { color: tokens.colorStatusSuccessForeground1, marginTop: '2px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  view: {
    gridColumn: '2',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  change: { gridColumn: '2', justifySelf: 'start', marginTop: tokens.spacingVerticalXS, marginLeft: '-8px' },
});

interface ReadyToCheckProps {
  readonly tables: readonly TableView[];
}

/** How the sheets are understood, and the one button. */
export function ReadyToCheck({ tables }: ReadyToCheckProps): ReactElement {
  const styles = useStyles();
  const controller = useController();
  useEffect(() => afterAWhile(loadFindings), []);
  return (
    <div className={styles.ready}>
      <Button appearance="primary" size="large" onClick={() => void controller.check()}>
        {words.check.button}
      </Button>
      {tables.map((table) => (
        <Understood key={table.sheet} table={table} isOfSeveral={tables.length > 1} />
      ))}
    </div>
  );
}

interface UnderstoodProps {
  readonly table: TableView;
  readonly isOfSeveral: boolean;
}

/** How one sheet is understood. */
function Understood({ table, isOfSeveral }: UnderstoodProps): ReactElement {
  const styles = useStyles();
  const open = useNavigation();
  const signs = useToneSigns();
  const theirs = table.columns.filter(({ use }) => use !== 'product');
  const known = theirs.filter(({ use }) => use !== 'ignored').length;
  const view = [
    ...(isOfSeveral ? [words.table.headingRow(table.headingRow, known, theirs.length)] : []),
    words.table.size(table.candidates, table.entries),
    words.table.shape[table.shape],
    ...(table.centreNumber === null && table.series === null
      ? []
      : [words.table.banner(table.centreNumber, table.series)]),
    ...words.table.said(table.said),
    ...(table.splitsNames ? [words.table.splitsNames] : []),
    ...(table.skipped.length > 0 ? [words.table.skipped(table.skipped.length)] : []),
  ];
  return (
    <section className={styles.understood} aria-label={words.table.sheets([table.sheet])}>
      <Icon
        name={table.entries === 0 ? 'warning' : 'right'}
        className={table.entries === 0 ? signs.warning : styles.icon}
      />
      <h2 className={styles.heading}>
        {isOfSeveral
          ? words.table.sheets([table.sheet])
          : words.table.headingRow(table.headingRow, known, theirs.length)}
      </h2>
      <ul className={styles.view}>
        {view.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <Button className={styles.change} appearance="transparent" size="small" onClick={() => open({ kind: 'reading' })}>
        {words.table.change}
      </Button>
    </section>
  );
}
