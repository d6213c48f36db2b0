import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { referenceWords } from '../../words/reference';
import { Banner } from '../Banner';
import { useController } from '../controller-context';
import { Section } from '../Section';

/** What the browser keeps for the next time, and the way to delete all of it, which is asked twice. */
export function KeptHere(): ReactElement {
  const controller = useController();
  const [isAsking, ask] = useState(false);
  const forget = (): void => {
    ask(false);
    void controller.forgetKept();
  };
  return (
    <Section title={referenceWords.kept} help={referenceWords.keptHelp[controller.home]}>
      {isAsking ? (
        <Banner
          tone="warning"
          actions={
            <>
              <Button size="small" onClick={forget}>
                {referenceWords.forgetNow}
              </Button>
              <Button size="small" onClick={() => ask(false)}>
                {referenceWords.forgetNot}
              </Button>
            </>
          }
        >
          {referenceWords.forgetAsk}
        </Banner>
      ) : (
        <Button onClick={() => ask(true)}>{referenceWords.forget}</Button>
      )}
    </Section>
  );
}
