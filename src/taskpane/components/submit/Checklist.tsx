import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { submitWords } from '../../words/submit';
import type { ChecklistView } from '../../worker/views/plan-view';
import { useController, usePaneState } from '../controller-context';
import { TextField } from '../Fields';
import { Icon, type IconName } from '../Icon';
import { Section } from '../Section';
import { RowsButtons } from '../RowsButton';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    marginBottom: tokens.spacingVerticalXS,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  icon: { marginTop: '2px', color: tokens.colorNeutralForeground3 },
  warningIcon: { color: tokens.colorStatusWarningForeground1 },
  doneIcon: { color: tokens.colorStatusSuccessForeground1 },
  accept: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  accepted: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
});

const ICONS: Readonly<Record<ChecklistView['kind'], IconName>> = {
  blocker: 'error',
  warning: 'warning',
  'by-hand': 'clock',
  fact: 'note',
};
const ORDER: readonly ChecklistView['kind'][] = ['warning', 'by-hand'];

interface ChecklistProps {
  readonly items: readonly ChecklistView[];
}

/** What to look at before anything is sent; warnings are put right, or accepted with a reason that the register keeps. */
export function Checklist({ items }: ChecklistProps): ReactElement | null {
  const styles = useStyles();
  const shown = ORDER.flatMap((kind) => items.filter((item) => item.kind === kind));
  const view = items.filter(({ kind }) => kind === 'fact');
  if (shown.length + view.length === 0) return null;
  return (
    <Section title={submitWords.checklist}>
      <Items items={shown} />
      {view.length > 0 ? (
        <details>
          <summary className={styles.summary}>{submitWords.view(view.length)}</summary>
          <Items items={view} />
        </details>
      ) : null}
    </Section>
  );
}

function Items({ items }: ChecklistProps): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {items.map((item) => {
        const { id, kind, text, places, accepted } = item;
        const isDone = kind === 'warning' && accepted !== null;
        return (
          <li key={`${id} ${text}`} className={styles.item}>
            <Icon
              name={isDone ? 'right' : ICONS[kind]}
              className={mergeClasses(
                styles.icon,
                kind === 'warning' && (isDone ? styles.doneIcon : styles.warningIcon),
              )}
            />
            <div>
              {text} <RowsButtons places={places} />
              {kind === 'warning' ? (
                <div>
                  <Accepting item={item} />
                </div>
              ) : null}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

interface AcceptingProps {
  readonly item: ChecklistView;
}

function Accepting({ item }: AcceptingProps): ReactElement {
  const { id, accepted } = item;
  const styles = useStyles();
  const controller = useController();
  const { writing } = usePaneState();
  const [reason, setReason] = useState<string | null>(null);
  const answer = submitWords.answers.get(id);
  if (accepted !== null) {
    return (
      <div className={styles.accepted}>
        {submitWords.accepted(accepted)}
        <Button size="small" appearance="subtle" onClick={() => void controller.accept(item, null)}>
          {submitWords.takeBack}
        </Button>
      </div>
    );
  }
  if (reason === null) {
    return (
      <div className={styles.accepted}>
        {answer === undefined ? null : (
          <Button
            size="small"
            disabledFocusable={writing !== null}
            onClick={() => void controller.accept(item, answer.reason)}
          >
            {answer.yes}
          </Button>
        )}
        <Button size="small" onClick={() => setReason('')}>
          {submitWords.acceptOpen}
        </Button>
      </div>
    );
  }
  const accept = (): void => {
    if (reason.trim() !== '') void controller.accept(item, reason.trim());
  };
  return (
    <form
      className={styles.accept}
      onSubmit={(event) => {
        event.preventDefault();
        accept();
      }}
    >
      <TextField isFocused label={submitWords.acceptReason} value={reason} onChange={setReason} maxLength={200} />
      <Button size="small" type="submit" disabledFocusable={reason.trim() === ''}>
        {submitWords.accept}
      </Button>
    </form>
  );
}
