import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, use, useEffect, useRef, type ReactElement } from 'react';
import { formatPence } from '../../../entries';
import { findingsWords } from '../../words/findings';
import type { ChargeView } from '../../worker/views/check-view';
import type { FindingView } from '../../worker/views/finding-view';
import { LazyPart } from '../LazyPart';
import { Icon } from '../Icon';
import { useNavigation } from '../navigation';
import { Blocks } from '../rules/Blocks';
import { loadRulePage } from '../rules/load-rule-page';
import { useChecked } from './checked-context';
import { Answers } from './Answers';
import { Choose } from './Choose';
import { FixPreview } from './FixPreview';

const useStyles = makeStyles({
  details: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'break-word',
  },
  view: { display: 'grid', gap: tokens.spacingVerticalSNudge, margin: 0 },
  term: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fact: { margin: 0, color: tokens.colorNeutralForeground1 },
  amount: { fontWeight: tokens.fontWeightSemibold },
  page: { justifySelf: 'start', marginLeft: '-8px', textAlign: 'start' },
});

interface FindingDetailsProps {
  readonly finding: FindingView;
}

/** Why, what to do, what it costs, where the rule comes from, and the fix where there is one. */
export function FindingDetails({ finding }: FindingDetailsProps): ReactElement {
  const styles = useStyles();
  const open = useNavigation();
  const { view, charges } = useChecked();
  const rule = view.rules.find(({ id }) => id === finding.rule);
  const costs = chargesOf(finding, charges);
  return (
    <div className={styles.details}>
      {finding.fixes.length > 0 ? <FixPreview finding={finding} /> : null}
      {finding.choices.length > 0 ? <Choose finding={finding} /> : null}
      {finding.answers.length > 0 ? <Answers finding={finding} /> : null}
      <dl className={styles.view}>
        <LazyPart>
          <Suspense fallback={null}>
            <FromPage rule={finding.rule} />
          </Suspense>
        </LazyPart>
        {costs.length > 0 ? (
          <div>
            <dt className={styles.term}>{findingsWords.cost}</dt>
            {costs.map(({ entry, amount, why }) => (
              <dd key={`${entry ?? ''} ${why}`} className={styles.fact}>
                {amount === null ? null : <span className={styles.amount}>{formatPence(amount)}. </span>}
                {why}
              </dd>
            ))}
          </div>
        ) : null}
        {finding.doubt === null ? null : <Fact term={findingsWords.doubt}>{finding.doubt}</Fact>}
        {rule === undefined ? null : <Fact term={findingsWords.source}>{rule.source}</Fact>}
        {finding.certainty === 'suspected' && finding.doubt === null ? (
          <Fact term={findingsWords.details}>{findingsWords.suspected}</Fact>
        ) : null}
      </dl>
      <Button
        className={styles.page}
        appearance="transparent"
        size="small"
        icon={<Icon name="page" />}
        onClick={() => open({ kind: 'rule', rule: finding.rule })}
      >
        {findingsWords.rulePage}
      </Button>
    </div>
  );
}

interface FactProps {
  readonly term: string;
  readonly children: string;
}

function Fact({ term, children }: FactProps): ReactElement {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{children}</dd>
    </div>
  );
}

interface FromPageProps {
  readonly rule: string;
}

/** What the sections of a rule's page that matter beside a finding are called there, and here. */
const SECTIONS: readonly (readonly [heading: string, term: string])[] = [
  ['Why', findingsWords.why],
  ['What to do', findingsWords.whatToDo],
];

/** The sections of the rule's page that matter beside a finding. */
function FromPage({ rule }: FromPageProps): ReactElement | null {
  const styles = useStyles();
  const page = use(loadRulePage(rule));
  const place = useRef<HTMLDivElement>(null);
  // It comes after the rest, and what has the focus meanwhile stays in view.
  useEffect(() => {
    const focused = document.activeElement;
    if (place.current?.parentElement?.parentElement?.contains(focused)) focused?.scrollIntoView({ block: 'nearest' });
  }, [page]);
  if (page === null) return null;
  return (
    <>
      {SECTIONS.map(([heading, term]) => {
        const section = page.sections.find((one) => one.heading === heading);
        return section === undefined ? null : (
          <div key={heading} ref={place}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.fact}>
              <Blocks blocks={section.blocks} />
            </dd>
          </div>
        );
      })}
    </>
  );
}

/** What the finding's entry costs; where it concerns the whole row, what all entries of the row cost. */
function chargesOf({ row, entry }: FindingView, charges: readonly ChargeView[]): readonly ChargeView[] {
  if (entry !== null) return charges.filter((charge) => charge.entry === entry);
  return row === null ? [] : charges.filter((charge) => charge.row === row);
}
