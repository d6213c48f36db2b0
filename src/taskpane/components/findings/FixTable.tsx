import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cellAddress, cellKey } from '../../../entries';
import { fixWords } from '../../words/findings';
import { useChecked } from './checked-context';
import type { FixView } from '../../worker/views/finding-view';

const useStyles = makeStyles({
  frame: { maxHeight: '180px', overflowY: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    padding: '0 8px 2px 0',
  },
  cell: {
    padding: '1px 8px 1px 0',
    verticalAlign: 'top',
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'break-word',
    whiteSpace: 'pre-wrap',
  },
  before: { textDecorationLine: 'line-through', textDecorationColor: tokens.colorStatusDangerForeground1 },
  after: { fontWeight: tokens.fontWeightSemibold },
  kind: { fontFamily: tokens.fontFamilyBase, color: tokens.colorNeutralForeground3 },
  more: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Cells of a large fix that are shown before it is made. */
const SHOWN = 100;

interface FixTableProps {
  readonly fixes: readonly FixView[];
  /** There may be more of them than fit, to be scrolled through by keyboard too. */
  readonly isLong: boolean;
}

/** What changes, cell by cell, before and after. */
export function FixTable({ fixes, isLong }: FixTableProps): ReactElement {
  const styles = useStyles();
  const preview = fixWords.preview(fixes.length);
  const { view } = useChecked();
  const isOfSeveral = view.tables.length > 1;
  return (
    <>
      {isLong ? <p className={styles.more}>{preview}</p> : null}
      <div className={styles.frame} {...(isLong ? { tabIndex: 0, role: 'group', 'aria-label': preview } : {})}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              <th className={styles.head} scope="col">
                {fixWords.before}
              </th>
              <th className={styles.head} scope="col">
                {fixWords.after}
              </th>
            </tr>
          </thead>
          <tbody>
            {fixes.slice(0, SHOWN).map(({ sheet, row, column, before, after, as }) => (
              <tr key={`${cellKey({ row, column })} ${sheet}`}>
                <th className={styles.head} scope="row">
                  {isOfSeveral ? `${sheet} ` : ''}
                  {cellAddress({ row, column })}
                </th>
                <td className={styles.cell}>
                  <span className={styles.before}>{before || fixWords.empty}</span>
                </td>
                <td className={styles.cell}>
                  <span className={styles.after}>{after || fixWords.empty}</span>
                  {before === after ? <span className={styles.kind}> {fixWords.keptAs[as ?? 'text']}</span> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {fixes.length > SHOWN ? <p className={styles.more}>{fixWords.andMore(fixes.length - SHOWN)}</p> : null}
    </>
  );
}
