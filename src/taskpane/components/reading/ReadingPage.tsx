import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { columnLetters } from '../../../entries';
import { isProductSheet } from '../../../table';
import { tablesOf } from '../../state/pane-state';
import { words } from '../../words/pane';
import { readingWords } from '../../words/reading';
import type { ColumnView, TableView } from '../../worker/views/table-view';
import { useController, usePaneState } from '../controller-context';
import { SelectField } from '../Fields';
import { PageFrame } from '../PageFrame';

const useStyles = makeStyles({
  help: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  columns: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  skipped: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'break-word',
  },
  forget: { justifySelf: 'start' },
});

interface ReadingPageProps {
  readonly onClose: () => void;
}

/** How the sheet is read: which sheet, which heading row, what each column means; each can be put right. */
export function ReadingPage({ onClose }: ReadingPageProps): ReactElement {
  const styles = useStyles();
  const controller = useController();
  const { check, sheets } = usePaneState();
  const tables = tablesOf(check);
  const [shown, setShown] = useState<string | null>(null);
  const table = tables.find(({ sheet }) => sheet === shown) ?? tables[0];
  return (
    <PageFrame title={readingWords.changeTitle} onClose={onClose}>
      <p className={styles.help}>{readingWords.changeHelp}</p>
      {table === undefined ? null : (
        <>
          <SelectField
            label={readingWords.chooseSheet}
            value={table.sheet}
            onChange={(sheet) =>
              tables.some((one) => one.sheet === sheet) ? setShown(sheet) : void controller.chooseSheets([sheet])
            }
            options={sheets.filter((sheet) => !isProductSheet(sheet)).map((sheet) => ({ value: sheet, words: sheet }))}
          />
          {tables.length > 1 ? (
            <>
              <p className={styles.help}>{readingWords.together(tables.map(({ sheet }) => sheet))}</p>
              <Button
                className={styles.forget}
                size="small"
                onClick={() => void controller.chooseSheets([table.sheet])}
              >
                {readingWords.checkOnly(table.sheet)}
              </Button>
            </>
          ) : null}
          <SelectField
            label={readingWords.chooseRow}
            value={String(table.headingRow)}
            onChange={(row) => void controller.chooseHeadingRow(table.sheet, Number(row))}
            options={rowOptions(table)}
          />
          <h3 className={styles.title}>{readingWords.columns}</h3>
          <p className={styles.help}>{readingWords.columnHelp}</p>
          <ul className={styles.columns}>
            {table.columns
              .filter(({ use }) => use !== 'product')
              .map((column) => (
                <li key={column.column}>
                  <ColumnMeaning table={table} column={column} />
                </li>
              ))}
          </ul>
          <SaidOnce table={table} />
          {table.skipped.length > 0 ? (
            <>
              <h3 className={styles.title}>{words.table.skipped(table.skipped.length)}</h3>
              <ul className={styles.skipped}>
                {table.skipped.slice(0, SKIPPED).map(({ row, text }) => (
                  <li key={row}>{readingWords.rowOption(row, text)}</li>
                ))}
              </ul>
            </>
          ) : null}
          <Button className={styles.forget} size="small" onClick={() => void controller.forgetChoices(table.sheet)}>
            {readingWords.forget}
          </Button>
        </>
      )}
    </PageFrame>
  );
}

/** What was said once for all rows that say nothing themselves; each can be taken back. */
function SaidOnce({ table: { sheet, said } }: Pick<ColumnMeaningProps, 'table'>): ReactElement | null {
  const styles = useStyles();
  const controller = useController();
  const { qualification, series } = said;
  const all = [
    { label: readingWords.saidQualification, value: qualification, back: { qualification: '' } },
    { label: readingWords.saidSeries, value: series, back: { series: '' } },
  ].filter(({ value }) => value !== '');
  if (all.length === 0) return null;
  return (
    <>
      <h3 className={styles.title}>{readingWords.saidTitle}</h3>
      {all.map(({ label, value, back }) => (
        <SelectField
          key={label}
          label={label}
          value={value}
          onChange={() => void controller.say([sheet], back)}
          options={[
            { value, words: value },
            { value: '', words: readingWords.takeBack },
          ]}
        />
      ))}
    </>
  );
}

/** Passed-over rows that are listed. */
const SKIPPED = 50;

/** The first rows, and the heading row wherever it is. */
function rowOptions({ preview, headingRow }: TableView): { value: string; words: string }[] {
  const rows = preview.rows.some(({ row }) => row === headingRow)
    ? preview.rows
    : [...preview.rows, { row: headingRow, cells: [] }];
  return rows.map(({ row, cells }) => ({
    value: String(row),
    words: readingWords.rowOption(row, cells.slice(0, 4).join(' · ')),
  }));
}

interface ColumnMeaningProps {
  readonly table: TableView;
  readonly column: ColumnView;
}

const GUESS = 'guess';

/** What a column means; those that are no field say what they were taken for. */
function ColumnMeaning({ table, column: { column, heading, use } }: ColumnMeaningProps): ReactElement {
  const controller = useController();
  const field = table.meanings.find((meaning) => meaning.field === use)?.field;
  const taken =
    use === 'unit-column' ? readingWords.unitColumn : use === 'flag' ? readingWords.flag : readingWords.notUsed;
  const options = [
    ...(field === undefined ? [{ value: GUESS, words: taken }] : [{ value: GUESS, words: readingWords.asGuessed }]),
    ...table.meanings.map((meaning) => ({ value: meaning.field, words: meaning.words })),
    { value: 'ignore', words: readingWords.ignore },
  ];
  return (
    <SelectField
      label={`${columnLetters(column)} · ${heading}`}
      value={field ?? GUESS}
      onChange={(chosen) => {
        const meant =
          chosen === 'ignore' ? chosen : (table.meanings.find((meaning) => meaning.field === chosen)?.field ?? null);
        void controller.chooseMeaning(table.sheet, heading, meant);
      }}
      options={options}
    />
  );
}
