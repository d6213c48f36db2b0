import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { words } from '../../words/pane';
import { Banner } from '../Banner';
import { usePaneState } from '../controller-context';

interface AskFirstProps {
  readonly question: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** A question before something is recorded on which it hangs what is sent again. */
export function AskFirst({ question, yes, onYes, onNo }: AskFirstProps): ReactElement {
  const { writing } = usePaneState();
  return (
    <div role="alert">
      <Banner
        tone="warning"
        actions={
          <>
            <Button size="small" disabledFocusable={writing !== null} onClick={onYes}>
              {yes}
            </Button>
            <Button size="small" onClick={onNo}>
              {words.cancel}
            </Button>
          </>
        }
      >
        {question}
      </Banner>
    </div>
  );
}
