import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { compareWords } from '../../words/compare';
import type { ComparedView, ComparisonView, DifferentView } from '../../worker/views/comparison-view';
import { useController, usePaneState } from '../controller-context';
import { useHelpStyle } from '../help-style';
import { Icon } from '../Icon';
import { RowsButtons } from '../RowsButton';
import { AskFirst } from './AskFirst';

const useStyles = makeStyles({
  text: { margin: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  list: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  aside: { display: 'block', color: tokens.colorNeutralForeground3 },
  button: { justifySelf: 'start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ComparedProps {
  readonly list: string;
  readonly view: ComparisonView;
}

/** What two lists have in common and what not, and what may be done about it. */
export function Compared({ list, view }: ComparedProps): ReactElement {
  const styles = useStyles();
  const helpStyle = useHelpStyle();
  const controller = useController();
  const { check, writing } = usePaneState();
  const { of, both, onlyHere, onlyThere, different } = view;
  const isSame = onlyHere.length + onlyThere.length + different.length === 0;
  return (
    <>
      <p className={styles.text} role="status">
        {compareWords.compared(list, of, both)} {isSame ? compareWords.same : ''}
      </p>
      {of === 'candidates' ? <p className={helpStyle.help}>{compareWords.candidates}</p> : null}
      <Part title={compareWords.onlyHere(onlyHere.length)} items={onlyHere} />
      <Part title={compareWords.onlyThere(list, onlyThere.length)} items={onlyThere} />
      <Part title={compareWords.different(different.length)} items={different} />
      <Seen view={view} />
      {isSame ? null : (
        <Button
          className={styles.button}
          size="small"
          icon={<Icon name="sheet" />}
          disabledFocusable={writing !== null || check.kind === 'checking'}
          onClick={() => void controller.writeComparison()}
        >
          {writing === 'reports' ? compareWords.writing : compareWords.write}
        </Button>
      )}
    </>
  );
}

/** Items of a part that are shown before the others are asked for. */
const SHOWN = 8;

interface PartProps {
  readonly title: string;
  readonly items: readonly (ComparedView | DifferentView)[];
}

function Part({ title, items }: PartProps): ReactElement | null {
  const styles = useStyles();
  const [isAll, setIsAll] = useState(false);
  if (items.length === 0) return null;
  const shown = isAll ? items : items.slice(0, SHOWN);
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>
        {shown.map((item, index) => (
          <Item key={`${index} ${item.who} ${item.what}`} item={item} />
        ))}
      </ul>
      {shown.length < items.length ? (
        <Button className={styles.button} size="small" onClick={() => setIsAll(true)}>
          {compareWords.showAll(items.length)}
        </Button>
      ) : null}
    </div>
  );
}

interface ItemProps {
  readonly item: ComparedView | DifferentView;
}

function Item({ item }: ItemProps): ReactElement {
  const styles = useStyles();
  const { who, what, places, rowThere } = item;
  const details = 'details' in item ? item.details : [];
  return (
    <li>
      {what === '' ? who : `${who}, ${what}`} <RowsButtons places={places} />
      {rowThere === null ? null : <span className={styles.aside}>{compareWords.rowThere(rowThere)}</span>}
      {details.map(({ detail, here, there }) => (
        <span key={detail} className={styles.aside}>
          {compareWords.detail(detail, here, there)}
        </span>
      ))}
    </li>
  );
}

interface SeenProps {
  readonly view: ComparisonView;
}

/** Where the list is Interchange's, what both have was seen there. */
function Seen({ view: { of, seen } }: SeenProps): ReactElement | null {
  const styles = useStyles();
  const helpStyle = useHelpStyle();
  const controller = useController();
  const { check, writing } = usePaneState();
  const [isAsked, setIsAsked] = useState(false);
  if (seen === null || of === 'candidates') return null;
  const { entries, unknown, unsure } = seen;
  const mark =
    entries === 0 ? (
      <p className={helpStyle.help}>{compareWords.noneToMark}</p>
    ) : isAsked ? (
      <AskFirst
        question={compareWords.ask(entries, unknown)}
        yes={compareWords.yes(entries)}
        onYes={() => {
          setIsAsked(false);
          void controller.record({ kind: 'seen' });
        }}
        onNo={() => setIsAsked(false)}
      />
    ) : (
      <Button
        className={styles.button}
        size="small"
        disabledFocusable={writing !== null || check.kind === 'checking'}
        onClick={() => setIsAsked(true)}
      >
        {compareWords.fromInterchange}
      </Button>
    );
  return (
    <>
      {mark}
      {unsure > 0 ? <p className={helpStyle.help}>{compareWords.unsure(unsure)}</p> : null}
    </>
  );
}
