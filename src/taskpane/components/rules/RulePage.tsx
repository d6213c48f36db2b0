import { makeStyles, tokens } from '@fluentui/react-components';
import { use, type ReactElement } from 'react';
import { rulePageWords } from '../../words/findings';
import { PageFrame } from '../PageFrame';
import { Blocks } from './Blocks';
import { loadRulePage } from './load-rule-page';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0, overflowWrap: 'break-word' },
  section: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'break-word' },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface RulePageProps {
  readonly rule: string;
  readonly onClose: () => void;
}

/** The page of a rule, as it stands in docs/rules: it is part of the product and needs no network. */
export function RulePage({ rule, onClose }: RulePageProps): ReactElement {
  const styles = useStyles();
  const page = use(loadRulePage(rule));
  return (
    <PageFrame key={rule} title={page?.title ?? rulePageWords.title} onClose={onClose}>
      {page === null ? rulePageWords.notFound : null}
      <dl className={styles.facts}>
        {page?.facts.map(([term, fact]) => [
          <dt key={term} className={styles.term}>
            {term}
          </dt>,
          <dd key={`${term} fact`} className={styles.fact}>
            {fact}
          </dd>,
        ])}
      </dl>
      {page?.sections.map(({ heading, blocks }) => (
        <section key={heading} className={styles.section}>
          <h3 className={styles.heading}>{heading}</h3>
          <Blocks blocks={blocks} />
        </section>
      ))}
    </PageFrame>
  );
}
