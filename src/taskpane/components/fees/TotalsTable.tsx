import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { formatPence, withCommas } from '../../../entries';
import type { LabelledTotal } from '../../../fees';
import { fixWords } from '../../words/findings';
import { feesWords } from '../../words/fees';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  head: {
    whiteSpace: 'nowrap',
    padding: '2px 0 4px 8px',
    textAlign: 'end',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  headLabel: { paddingLeft: 0, textAlign: 'start' },
  label: { padding: '3px 0', textAlign: 'start', fontWeight: tokens.fontWeightRegular, verticalAlign: 'top' },
  number: { padding: '3px 0 3px 8px', textAlign: 'end', verticalAlign: 'top', fontVariantNumeric: 'tabular-nums' },
  aside: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface TotalsTableProps {
  /** The heading over the labels. */
  readonly label: string;
  /** The heading over the sums. */
  readonly due: string;
  readonly rows: readonly LabelledTotal[];
}

/** Lines of a table that are shown at once; more on a click. */
const SHOWN = 100;

/** Sums with their labels, as a table. */
export function TotalsTable({ label: heading, due: dueHeading, rows }: TotalsTableProps): ReactElement {
  const styles = useStyles();
  const [shown, setShown] = useState(SHOWN);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={mergeClasses(styles.head, styles.headLabel)} scope="col">
              {heading}
            </th>
            <th className={styles.head} scope="col">
              {feesWords.columns.entries}
            </th>
            <th className={styles.head} scope="col">
              {dueHeading}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map(({ label, entries, due, unpriced }) => (
            <tr key={label}>
              <th className={styles.label} scope="row">
                {label}
                {unpriced > 0 ? <span className={styles.aside}>{feesWords.unpriced(unpriced)}</span> : null}
              </th>
              <td className={styles.number}>{withCommas(entries)}</td>
              <td className={styles.number}>{formatPence(due)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown ? (
        <Button size="small" onClick={() => setShown(shown + SHOWN)}>
          {fixWords.andMore(rows.length - shown)}
        </Button>
      ) : null}
    </>
  );
}
