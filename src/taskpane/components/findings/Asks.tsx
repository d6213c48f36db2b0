import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { asksWords } from '../../words/asks';
import { Banner } from '../Banner';
import { useController, usePaneState } from '../controller-context';
import { useChecked } from './checked-context';
import { SayQualification } from './SayQualification';

/** What the whole sheet leaves out, to be said once, and the other sheets that hold entries, to be checked with a click. */
export function Asks(): ReactElement {
  const controller = useController();
  const { others } = usePaneState();
  const {
    view: { table, asks },
  } = useChecked();
  return (
    <>
      {asks.columns.map((ask) => (
        <Banner
          key={ask.heading}
          tone="warning"
          actions={
            <>
              <Button size="small" onClick={() => void controller.chooseMeaning(table.sheet, ask.heading, ask.field)}>
                {asksWords.yes}
              </Button>
              <Button size="small" onClick={() => void controller.chooseMeaning(table.sheet, ask.heading, 'ignore')}>
                {asksWords.no}
              </Button>
            </>
          }
        >
          {asksWords.column(ask)}
        </Banner>
      ))}
      <SayQualification />
      {asks.series.length === 0 ? null : (
        <Banner
          tone="warning"
          actions={asks.series.map(({ value, words }) => (
            <Button key={value} size="small" onClick={() => void controller.say(table.sheet, { series: value })}>
              {words}
            </Button>
          ))}
        >
          {asksWords.series}
        </Banner>
      )}
      {asks.unregistered === 0 ? null : (
        <Banner
          tone="warning"
          actions={
            <Button size="small" onClick={() => void controller.say(table.sheet, { registered: true })}>
              {asksWords.registered(asks.unregistered)}
            </Button>
          }
        >
          {asksWords.unregistered(asks.unregistered)}
        </Banner>
      )}
      {others.length === 0 ? null : (
        <Banner
          tone="note"
          actions={others.map(({ sheet, candidates }) => (
            <Button key={sheet} size="small" onClick={() => void controller.chooseSheet(sheet)}>
              {asksWords.checkSheet(sheet, candidates)}
            </Button>
          ))}
        >
          {asksWords.alsoHolds}
        </Banner>
      )}
    </>
  );
}
