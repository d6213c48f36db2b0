import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { asksWords } from '../../words/asks';
import type { UnregisteredAsk } from '../../worker/views/asks-view';
import { Banner } from '../Banner';
import { useController } from '../controller-context';
import { OtherSheets } from '../OtherSheets';
import { useChecked } from './checked-context';
import { Lacking } from './Lacking';
import { SayQualification } from './SayQualification';

/** Groups that are offered one by one. */
const GROUPS = 6;

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

/** Those without a registration, all at once or by group: by group alone where it is odd that somebody of one has none. */
function Unregistered({ groups }: { readonly groups: readonly UnregisteredAsk[] }): ReactElement {
  const controller = useController();
  const odd = groups.filter((group) => group.isOdd);
  const mark = (some: readonly UnregisteredAsk[]): void => {
    const ids = some.flatMap(({ findings }) => findings);
    void controller.answer(
      ids.map((id) => ({ id })),
      'registered',
    );
  };
  return (
    <Banner
      tone="warning"
      actions={
        <>
          {groups.length > 1 && odd.length > 0 ? null : (
            <Button size="small" onClick={() => mark(groups)}>
              {asksWords.registered(groups)}
            </Button>
          )}
          {groups.length < 2
            ? null
            : groups.slice(0, GROUPS).map((group) => (
                <Button key={group.group} size="small" onClick={() => mark([group])}>
                  {asksWords.registeredIn(group)}
                </Button>
              ))}
        </>
      }
    >
      {[asksWords.unregistered(groups), ...odd.slice(0, GROUPS).map(asksWords.registeredHere)].join(' ')}
    </Banner>
  );
}
