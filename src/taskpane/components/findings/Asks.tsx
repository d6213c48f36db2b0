import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { asksWords } from '../../words/asks';
import type { TableView } from '../../worker/views/table-view';
import { Banner } from '../Banner';
import { useController } from '../controller-context';
import { OtherSheets } from '../OtherSheets';
import { useChecked } from './checked-context';
import { SayQualification } from './SayQualification';

/** Groups that are offered one by one. */
const GROUPS = 6;

/** The groups and candidates of whom it was said already. */
function registeredIn(tables: readonly TableView[]): readonly string[] {
  return [
    ...new Set(tables.flatMap(({ said: { registered } }) => (typeof registered === 'boolean' ? [] : registered))),
  ];
}

/** What the whole sheet leaves out, to be said once, and the other sheets that hold entries, to be checked with a click. */
export function Asks(): ReactElement {
  const controller = useController();
  const {
    view: { tables, asks },
  } = useChecked();
  const checked = tables.map(({ sheet }) => sheet);
  const sayRegistered = (keys: readonly string[]): void =>
    void controller.say(checked, { registered: [...registeredIn(tables), ...keys] });
  return (
    <>
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
      {asks.unregistered.candidates === 0 ? null : (
        <Banner
          tone="warning"
          actions={
            <>
              <Button size="small" onClick={() => sayRegistered(asks.unregistered.keys)}>
                {asksWords.registered(asks.unregistered.candidates)}
              </Button>
              {asks.unregisteredBy.slice(0, GROUPS).map(({ group, candidates, keys }) => (
                <Button key={group} size="small" onClick={() => sayRegistered(keys)}>
                  {asksWords.registeredIn(group, candidates)}
                </Button>
              ))}
            </>
          }
        >
          {asksWords.unregistered(asks.unregistered)}
        </Banner>
      )}
      <OtherSheets />
    </>
  );
}
