import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { asksWords } from '../../words/asks';
import { Banner } from '../Banner';
import { useController } from '../controller-context';
import { OtherSheets } from '../OtherSheets';
import { useChecked } from './checked-context';
import { Lacking } from './Lacking';
import { SayQualification } from './SayQualification';
import { Unregistered } from './Unregistered';

/** What the whole sheet leaves out, to be said once, and the other sheets that hold entries, to be checked with a click. */
export function Asks(): ReactElement {
  const controller = useController();
  const {
    view: { tables, asks },
  } = useChecked();
  const checked = tables.map(({ sheet }) => sheet);
  return (
    <>
      <Lacking />
      {asks.columns.map((ask) => (
        <Banner
          key={`${ask.sheet} ${ask.heading}`}
          tone="warning"
          actions={
            <>
              <Button size="small" onClick={() => void controller.chooseMeaning(ask.sheet, ask.heading, ask.field)}>
                {asksWords.yes}
              </Button>
              <Button size="small" onClick={() => void controller.chooseMeaning(ask.sheet, ask.heading, 'ignore')}>
                {asksWords.no}
              </Button>
            </>
          }
        >
          {asksWords.column(ask)}
        </Banner>
      ))}
      {asks.unread.length === 0 ? null : (
        <Banner
          tone="note"
          actions={
            <Button size="small" onClick={() => void controller.leaveOut(asks.unread)}>
              {asksWords.leaveOut(asks.unread.length)}
            </Button>
          }
        >
          {asksWords.unread(asks.unread.map(({ heading }) => heading))}
        </Banner>
      )}
      <SayQualification />
      {asks.series.length === 0 ? null : (
        <Banner
          tone="warning"
          actions={asks.series.map(({ value, words }) => (
            <Button key={value} size="small" onClick={() => void controller.say(checked, { series: value })}>
              {words}
            </Button>
          ))}
        >
          {asksWords.series}
        </Banner>
      )}
      {asks.unregistered.length === 0 ? null : <Unregistered groups={asks.unregistered} />}
      <OtherSheets />
    </>
  );
}
