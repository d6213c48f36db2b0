import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { words } from '../../words/pane';
import { Banner } from '../Banner';
import { useController } from '../controller-context';
import { LazyPart } from '../LazyPart';
import { CopyButton } from '../parts';

interface FailedProps {
  readonly sentence: string;
  readonly detail: string | null;
}

/** The check came to nothing: why, and what can be done. */
export function Failed({ sentence, detail }: FailedProps): ReactElement {
  const controller = useController();
  return (
    <div role="alert">
      <Banner
        tone="error"
        actions={
          <>
            <Button size="small" onClick={() => void controller.check()}>
              {words.check.tryAgain}
            </Button>
            {detail === null ? null : (
              <LazyPart>
                <CopyButton text={detail} label={words.copyDetail} />
              </LazyPart>
            )}
          </>
        }
      >
        <strong>{words.check.failed}.</strong> {sentence}
      </Banner>
    </div>
  );
}
