import type { ReactElement } from 'react';
import { feesWords } from '../../words/fees';
import type { SentView } from '../../worker/views/check-view';
import { Section } from '../Section';
import { TotalsTable } from './TotalsTable';

interface AlreadySentProps {
  readonly sent: SentView;
}

/** What was sent in this academic year and what it cost, a line a series. */
export function AlreadySent({ sent }: AlreadySentProps): ReactElement {
  const { words, totals } = sent;
  return (
    <Section title={feesWords.sentTitle} help={words}>
      <TotalsTable label={feesWords.columns.series} due={feesWords.columns.cost} rows={totals.bySeries} />
    </Section>
  );
}
