import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { addWords } from '../../words/add';
import { checkedWords } from '../../words/findings';
import { AddEntries } from '../adding/part';
import { Banner } from '../Banner';
import { useController, usePaneState } from '../controller-context';
import { Icon } from '../Icon';
import { keptTyped } from '../kept-typed';
import { LazyPart } from '../LazyPart';
import { useChecked } from './checked-context';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const useKeptAdding = keptTyped(false);

interface ActionsProps {
  readonly isChecking: boolean;
}

/** What can be done with the whole list: check again, highlight it in the sheet, take the highlights out, add entries to it. */
export function Actions({ isChecking }: ActionsProps): ReactElement {
  const styles = useStyles();
  const controller = useController();
  const { written, marksAreOld, writing } = usePaneState();
  const { findings } = useChecked();
  const [isAdding, setIsAdding] = useKeptAdding();
  const isWritten = written.marks || written.fees || written.summary;
  const isBusy = writing !== null || isChecking;
  return (
    <>
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<Icon name="again" />}
          disabledFocusable={isBusy}
          onClick={() => void controller.check()}
        >
          {checkedWords.again}
        </Button>
        {findings.length > 0 || written.marks ? (
          <Button
            size="small"
            appearance={written.marks ? 'secondary' : 'primary'}
            icon={<Icon name="marker" />}
            disabledFocusable={isBusy}
            onClick={() => void controller.mark()}
          >
            {written.marks ? checkedWords.markAgain : checkedWords.mark}
          </Button>
        ) : null}
        {isWritten ? (
          <Button
            size="small"
            icon={<Icon name="eraser" />}
            disabledFocusable={isBusy}
            onClick={() => void controller.clear()}
          >
            {checkedWords.clear}
          </Button>
        ) : null}
        <Button size="small" icon={<Icon name="add" />} aria-expanded={isAdding} onClick={() => setIsAdding(!isAdding)}>
          {addWords.open}
        </Button>
      </div>
      {isAdding ? (
        <LazyPart>
          <AddEntries onClose={() => setIsAdding(false)} />
        </LazyPart>
      ) : null}
      {marksAreOld && written.marks && !isChecking ? <Banner tone="note">{checkedWords.marksOld}</Banner> : null}
    </>
  );
}
