import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useNavigation } from '../navigation';
import type { Block, Inline } from './rule-page';

const useStyles = makeStyles({
  paragraph: { margin: 0, '& + *': { marginTop: tokens.spacingVerticalS } },
  code: { fontFamily: tokens.fontFamilyMonospace },
  frame: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    verticalAlign: 'top',
    overflowWrap: 'normal',
  },
  link: {
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
    cursor: 'pointer',
  },
});

interface BlocksProps {
  readonly blocks: readonly Block[];
}

/** Paragraphs and tables of a page. */
export function Blocks({ blocks }: BlocksProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      {blocks.map((block, place) =>
        block.kind === 'paragraph' ? (
          <p key={place} className={styles.paragraph}>
            <Inlines pieces={block.text} />
          </p>
        ) : (
          <div
            key={place}
            className={styles.frame}
            tabIndex={0}
            role="group"
            aria-label={block.head.map((cell) => cell.map(({ text }) => text).join('')).join(', ')}
          >
            <table className={styles.table}>
              <thead>
                <tr>
                  {block.head.map((cell, column) => (
                    <th key={column} className={styles.cell} scope="col">
                      <Inlines pieces={cell} />
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {block.rows.map((row, line) => (
                  <tr key={line}>
                    {row.map((cell, column) => (
                      <td key={column} className={styles.cell}>
                        <Inlines pieces={cell} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ),
      )}
    </>
  );
}

interface InlinesProps {
  readonly pieces: readonly Inline[];
}

function Inlines({ pieces }: InlinesProps): ReactElement {
  const styles = useStyles();
  const open = useNavigation();
  return (
    <>
      {pieces.map((piece, place) => {
        if (piece.kind === 'code') {
          return (
            <code key={place} className={styles.code}>
              {piece.text}
            </code>
          );
        }
        if (piece.kind !== 'rule') return piece.text;
        const { rule, text } = piece;
        return (
          <button key={place} type="button" className={styles.link} onClick={() => open({ kind: 'rule', rule })}>
            {text}
          </button>
        );
      })}
    </>
  );
}
