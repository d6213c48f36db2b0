import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Notice } from '../state/pane-state';
import { words } from '../words/pane';
import { CopyButton } from './CopyButton';
import { useController, usePaneState } from './controller-context';

/** What can be done about a message: take back what it tells of, or copy the text that goes with it. */
export function NoticeActions({ undo, detail }: Pick<Notice, 'undo' | 'detail'>): ReactElement {
  const controller = useController();
  const { writing } = usePaneState();
  return (
    <>
      {undo === undefined ? null : (
        <Button
          size="small"
          disabledFocusable={writing !== null}
          onClick={() => void (undo.kind === 'written' ? controller.takeBack(undo.step) : controller.record(undo))}
        >
          {words.undo}
        </Button>
      )}
      {detail === null ? null : <CopyButton text={detail} label={words.copyDetail} />}
    </>
  );
}
