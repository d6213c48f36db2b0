import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { copyText } from '../saving/copy-text';
import { words } from '../words/pane';
import { Icon } from './Icon';

const useStyles = makeStyles({
  byHand: { display: 'grid', width: '100%' },
});

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
}

/** Copies a text; where the browser does not allow it, shows it to be selected. */
export function CopyButton({ text, label }: CopyButtonProps): ReactElement {
  const styles = useStyles();
  const [state, setState] = useState<'ready' | 'copied' | 'select'>('ready');
  const copy = async (): Promise<void> => setState((await copyText(text, window)).kind);
  return (
    <>
      <Button size="small" icon={<Icon name={state === 'copied' ? 'tick' : 'copy'} />} onClick={() => void copy()}>
        {state === 'copied' ? words.copied : label}
      </Button>
      {state === 'select' ? (
        <label className={styles.byHand}>
          {words.failed.clipboard}
          <textarea readOnly rows={4} value={text} onFocus={({ currentTarget }) => currentTarget.select()} />
        </label>
      ) : null}
    </>
  );
}
