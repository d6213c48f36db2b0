import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatPence, withCommas } from '../../../entries';
import { feesWords } from '../../words/fees';
import type { ReasonTotal } from '../../worker/views/check-view';

const useStyles = makeStyles({
  picture: { display: 'block', width: '100%', height: '16px', borderRadius: tokens.borderRadiusMedium },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  label: { padding: '2px 8px 2px 0', textAlign: 'start', fontWeight: tokens.fontWeightRegular, verticalAlign: 'top' },
  number: {
    padding: '2px 0 2px 8px',
    textAlign: 'end',
    verticalAlign: 'top',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  swatch: {
    display: 'inline-block',
    width: '10px',
    height: '10px',
    marginRight: '6px',
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: 'none',
  },
  aside: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  registration: { fill: tokens.colorPaletteBlueBorderActive, backgroundColor: tokens.colorPaletteBlueBorderActive },
  'size-change': {
    fill: tokens.colorPaletteForestBorderActive,
    backgroundColor: tokens.colorPaletteForestBorderActive,
  },
  included: { fill: tokens.colorNeutralStroke1, backgroundColor: tokens.colorNeutralStroke1 },
  certification: {
    fill: tokens.colorPaletteLavenderBorderActive,
    backgroundColor: tokens.colorPaletteLavenderBorderActive,
  },
  resit: { fill: tokens.colorPaletteMarigoldBorderActive, backgroundColor: tokens.colorPaletteMarigoldBorderActive },
  absence: { fill: tokens.colorPaletteBerryBorderActive, backgroundColor: tokens.colorPaletteBerryBorderActive },
  unit: { fill: tokens.colorPaletteTealBorderActive, backgroundColor: tokens.colorPaletteTealBorderActive },
});

interface BreakdownProps {
  readonly reasons: readonly ReasonTotal[];
}

/** What the fees are for: a bar for the eye, and the same as a table. */
export function Breakdown({ reasons }: BreakdownProps): ReactElement {
  const styles = useStyles();
  const bars = barsOf(reasons);
  return (
    <>
      {bars.length > 0 ? (
        <svg className={styles.picture} aria-hidden="true" focusable="false">
          {bars.map(({ reason, late, from: x, width }) => (
            <rect
              key={`${reason} ${late}`}
              className={styles[reason]}
              x={`${x}%`}
              width={`${Math.max(width - 0.5, 0.5)}%`}
              height="16"
              rx="2"
            />
          ))}
        </svg>
      ) : null}
      <table className={styles.table}>
        <tbody>
          {reasons.map(({ reason, late, entries, due, unpriced }) => (
            <tr key={`${reason} ${late}`}>
              <th className={styles.label} scope="row">
                <span className={mergeClasses(styles.swatch, styles[reason])} />
                {feesWords.reasons[reason]}
                {late === 'none' ? '' : `, ${feesWords.late[late]}`}
                {unpriced > 0 && late !== 'closed' ? (
                  <span className={styles.aside}>{feesWords.unpriced(unpriced)}</span>
                ) : null}
              </th>
              <td className={styles.number}>{withCommas(entries)}</td>
              <td className={styles.number}>{late === 'closed' ? '' : formatPence(due)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface Bar extends ReasonTotal {
  /** In percent of the picture's width. */
  readonly from: number;
  readonly width: number;
}

/** What costs anything, side by side. */
function barsOf(reasons: readonly ReasonTotal[]): Bar[] {
  const all = reasons.reduce((sum, { due }) => sum + due, 0);
  const bars: Bar[] = [];
  let from = 0;
  for (const reason of reasons.filter(({ due }) => due > 0)) {
    const width = (reason.due / all) * 100;
    bars.push({ ...reason, from, width });
    from += width;
  }
  return bars;
}
