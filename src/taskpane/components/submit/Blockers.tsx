import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { withCommas } from '../../../entries';
import { submitWords } from '../../words/submit';
import type { HeldView, PlanView } from '../../worker/views/plan-view';
import { Banner } from '../Banner';
import { useController } from '../controller-context';
import { useNavigation } from '../navigation';
import { Section } from '../Section';
import { RowsButtons } from '../RowsButton';
import { ToBox } from './ToBox';

const useStyles = makeStyles({
  lead: { margin: 0 },
  list: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  held: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  link: {
    justifyContent: 'start',
    minWidth: 0,
    padding: 0,
    textAlign: 'start',
    '@media (forced-colors: active)': { border: 'none', textDecorationLine: 'underline' },
  },
  count: { fontVariantNumeric: 'tabular-nums' },
  rows: { gridColumn: '1 / -1' },
  more: { justifySelf: 'start' },
});

/** Reasons that are shown before the others are asked for. */
const SHOWN = 4;

interface BlockersProps {
  readonly plan: PlanView;
}

/** What keeps all files from being made, and what keeps single entries out of them. */
export function Blockers({ plan }: BlockersProps): ReactElement {
  const styles = useStyles();
  const [isAll, setIsAll] = useState(false);
  const blockers = plan.checklist.filter(({ kind }) => kind === 'blocker');
  const held = isAll ? plan.held : plan.held.slice(0, SHOWN);
  return (
    <Section title={submitWords.blockers} isFirst>
      {blockers.map(({ id, text }) => (
        <Banner key={`${id} ${text}`} tone="error" actions={<Answers item={id} likelyCentre={plan.likelyCentre} />}>
          {text}
        </Banner>
      ))}
      {plan.held.length === 0 && blockers.length === 0 ? (
        <Banner tone="success">{submitWords.noBlockers}</Banner>
      ) : null}
      {plan.held.length > 0 ? (
        <>
          <p className={styles.lead}>{submitWords.held(plan.heldEntries)}</p>
          <ul className={styles.list}>
            {held.map((one) => (
              <Held key={one.rule} held={one} />
            ))}
          </ul>
          {plan.held.length > held.length ? (
            <Button className={styles.more} size="small" onClick={() => setIsAll(true)}>
              {submitWords.showAll(plan.held.length)}
            </Button>
          ) : null}
        </>
      ) : null}
    </Section>
  );
}

interface AnswersProps {
  readonly item: string;
  readonly likelyCentre: string | null;
}

/** What can be done about a blocker: take what is offered, or go to the box. */
function Answers({ item, likelyCentre }: AnswersProps): ReactElement {
  const controller = useController();
  return (
    <>
      {item === 'centre-missing' && likelyCentre !== null ? (
        <Button size="small" onClick={() => controller.setChoices({ centreNumber: likelyCentre })}>
          {submitWords.isCentre(likelyCentre)}
        </Button>
      ) : null}
      <ToBox item={item} />
    </>
  );
}

interface HeldProps {
  readonly held: HeldView;
}

function Held({ held: { rule, title, isRule, entries, places } }: HeldProps): ReactElement {
  const styles = useStyles();
  const open = useNavigation();
  return (
    <li className={styles.held}>
      {isRule ? (
        <Button
          className={styles.link}
          appearance="transparent"
          size="small"
          onClick={() => open({ kind: 'rule', rule })}
        >
          {title}
        </Button>
      ) : (
        <span>{title}</span>
      )}
      <span className={styles.count}>{withCommas(entries)}</span>
      <span className={styles.rows}>
        <RowsButtons places={places} />
      </span>
    </li>
  );
}
