import { useState, type ReactElement } from 'react';
import type { LabelledTotal, Totals } from '../../../fees';
import { feesWords } from '../../words/fees';
import { SelectField } from '../Fields';
import { Section } from '../Section';
import { TotalsTable } from './TotalsTable';

/** Sums by the same groups, whichever entries they are of. */
interface Grouped extends Pick<Totals, 'byQualification' | 'byGroup'> {
  readonly byCandidate: readonly LabelledTotal[];
}

interface TotalsByProps {
  /** Null where nothing is new. */
  readonly ofNew: Grouped | null;
  /** Null where nothing was sent. */
  readonly ofSent: Grouped | null;
  readonly ofAll: Grouped | null;
}

/** Totals of new entries, of those that were sent, or of both: by qualification, by a group column of the sheet, or by candidate. */
export function TotalsBy({ ofNew, ofSent, ofAll }: TotalsByProps): ReactElement | null {
  const [which, setWhich] = useState('new');
  const [chosen, setChosen] = useState('qualification');
  const all = { new: ofNew, sent: ofSent, all: ofNew && ofSent ? ofAll : null };
  const choices = (['new', 'sent', 'all'] as const).flatMap((kind) => {
    const grouped = all[kind];
    return grouped === null ? [] : [{ kind, grouped }];
  });
  const shown = choices.find(({ kind }) => kind === which) ?? choices[0];
  if (shown === undefined) return null;
  const { byQualification, byGroup, byCandidate } = shown.grouped;
  const groups = Object.entries(byGroup);
  const kinds: Readonly<Record<string, readonly LabelledTotal[]>> = {
    qualification: byQualification,
    ...Object.fromEntries(groups.map(([heading, rows]) => [`group ${heading}`, rows])),
    candidate: byCandidate,
  };
  const by = chosen in kinds ? chosen : 'qualification';
  return (
    <Section title={feesWords.by}>
      {choices.length > 1 ? (
        <SelectField
          label={feesWords.which}
          value={shown.kind}
          onChange={setWhich}
          options={choices.map(({ kind }) => ({ value: kind, words: feesWords.entriesOf[kind] }))}
        />
      ) : null}
      <SelectField
        label={feesWords.groupBy}
        value={by}
        onChange={setChosen}
        options={[
          { value: 'qualification', words: feesWords.byQualification },
          ...groups.map(([heading]) => ({ value: `group ${heading}`, words: heading })),
          { value: 'candidate', words: feesWords.byCandidate },
        ]}
      />
      <TotalsTable
        key={`${shown.kind} ${by}`}
        label={feesWords.columns.label}
        due={shown.kind === 'new' ? feesWords.columns.due : feesWords.columns.cost}
        rows={kinds[by] ?? byQualification}
      />
    </Section>
  );
}
