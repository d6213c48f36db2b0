import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatPence, parseCalendarDate } from '../../../entries';
import { checkedOf } from '../../state/pane-state';
import { feesWords, timelineWords } from '../../words/fees';
import { CheckFirst } from '../CheckFirst';
import { Checking } from '../check/Checking';
import { useController, usePaneState } from '../controller-context';
import { TextField } from '../Fields';
import { Icon } from '../Icon';
import { Section } from '../Section';
import { AlreadySent } from './AlreadySent';
import { Breakdown } from './Breakdown';
import { IfYouWait } from './IfYouWait';
import { Timeline } from './Timeline';
import { rowsWords } from '../rows-words';
import { TotalsBy } from './TotalsBy';
import { useHelpStyle } from '../help-style';

const useStyles = makeStyles({
  fees: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  total: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
  },
  when: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  amount: {
    display: 'block',
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  unpriced: { color: tokens.colorStatusWarningForeground1 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What the entries cost, and what waiting would add. */
export function FeesTab(): ReactElement {
  const styles = useStyles();
  const helpStyle = useHelpStyle();
  const controller = useController();
  const { check, sendOn, writing } = usePaneState();
  const checked = checkedOf(check);
  if (checked === null) return <CheckFirst help={feesWords.noneHelp} />;
  const { view } = checked;
  const { totals, held } = view;
  const closed = view.byReason.filter(({ late }) => late === 'closed').reduce((sum, { entries }) => sum + entries, 0);
  const { unpriced } = totals;
  const { sent } = view;
  // Once everything was sent, that is what there is to see.
  const isAllSent = sent !== null && view.byReason.length === 0;
  const isBusy = writing !== null || check.kind === 'checking';
  return (
    <div className={styles.fees}>
      {check.kind === 'checking' ? <Checking progress={check.progress} /> : null}
      <div className={styles.total}>
        <p className={styles.when}>
          {isAllSent ? feesWords.allSent : feesWords.total(view.asOf)}
          <span className={styles.amount}>{formatPence(isAllSent ? sent.totals.due : totals.due)}</span>
          {unpriced > 0 ? <span className={styles.unpriced}>{feesWords.unpriced(unpriced)}</span> : null}
        </p>
        <TextField
          type="date"
          label={feesWords.sendOn}
          value={sendOn ?? view.asOf}
          onChange={(day) => void controller.sendOn(parseCalendarDate(day))}
        />
      </div>
      {held !== null ? (
        <p className={helpStyle.help}>{feesWords.held(held.entries, held.due, totals.due - held.due)}</p>
      ) : null}
      {closed > 0 ? <p className={helpStyle.help}>{feesWords.closed(closed)}</p> : null}
      {view.notCharged.length > 0 ? (
        <p className={helpStyle.help}>
          {feesWords.notCharged(
            view.notCharged.map(({ sheet, rows }) => ({ sheet, count: rows.length, rows: rowsWords(rows) })),
            view.tables.length > 1,
          )}
        </p>
      ) : null}
      {unpriced > 0 ? <p className={helpStyle.help}>{feesWords.unpricedHelp}</p> : null}
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<Icon name="sheet" />}
          disabledFocusable={isBusy}
          onClick={() => void controller.writeFees()}
        >
          {feesWords.writeColumns}
        </Button>
        <Button
          size="small"
          icon={<Icon name="page" />}
          disabledFocusable={isBusy}
          onClick={() => void controller.writeSummary()}
        >
          {feesWords.writeSummary}
        </Button>
      </div>
      {sent === null ? null : <AlreadySent sent={sent} />}
      {isAllSent ? null : (
        <>
          <Section title={timelineWords.title}>
            <Timeline series={view.series} asOf={view.asOf} isToday={sendOn === null} />
          </Section>
          <Section title={feesWords.atRisk}>
            <IfYouWait risks={totals.atRisk} series={view.series} />
          </Section>
          <Section title={feesWords.breakdown}>
            <Breakdown reasons={view.byReason} />
          </Section>
        </>
      )}
      <TotalsBy
        ofNew={isAllSent ? null : { ...totals, byCandidate: view.byCandidate }}
        ofSent={sent?.totals ?? null}
        ofAll={sent?.all ?? null}
      />
    </div>
  );
}
