import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FindingView } from '../../worker/views/finding-view';
import { useController } from '../controller-context';
import { useFindingsList } from '../findings-list';
import { useLineButton } from '../line-button';
import { SeverityIcon } from '../SeverityIcon';
import { useChecked } from './checked-context';
import { FindingDetails } from './FindingDetails';
import { addressOf, keyOf } from './group-findings';

const useStyles = makeStyles({
  finding: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  shown: { backgroundColor: tokens.colorNeutralBackground2 },
  button: {
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXXL}`,
  },
  place: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    gridColumn: '1 / -1',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  address: { color: tokens.colorBrandForeground2, fontFamily: tokens.fontFamilyMonospace },
  message: { gridColumn: '1 / -1' },
});

interface FindingLineProps {
  readonly finding: FindingView;
  readonly isShown: boolean;
  readonly line: number;
  readonly isActive: boolean;
}

/** One finding: a click goes to its cell and shows what it is about. */
export function FindingLine({ finding, isShown, line, isActive }: FindingLineProps): ReactElement {
  const styles = useStyles();
  const lineButton = useLineButton();
  const controller = useController();
  const { view } = useChecked();
  const [list, setList] = useFindingsList();
  const { severity, message, person, sheet, areas } = finding;
  const [first] = areas;
  const address = addressOf(finding);
  const isOnly = view.tables.length === 1 && sheet === view.table.sheet;
  const place = isOnly || address === '' ? address : `${sheet} ${address}`;
  const open = (): void => {
    setList({ ...list, shown: isShown ? null : keyOf(finding) });
    if (!isShown && first) void controller.goTo(sheet, { row: first.top, column: first.left });
  };
  return (
    <div className={mergeClasses(styles.finding, isShown && styles.shown)}>
      <button
        type="button"
        className={mergeClasses(lineButton, styles.button)}
        aria-expanded={isShown}
        data-line={line}
        tabIndex={isActive ? 0 : -1}
        onClick={open}
      >
        <span className={styles.place}>
          {list.by === 'candidate' ? <SeverityIcon severity={severity} /> : null}
          {place === '' ? null : <span className={styles.address}>{place}</span>}
          {list.by === 'rule' && person !== '' ? <span>{person}</span> : null}
        </span>
        <span className={styles.message}>{message}</span>
      </button>
      {isShown ? <FindingDetails finding={finding} /> : null}
    </div>
  );
}
