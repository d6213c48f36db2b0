import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, type ReactElement } from 'react';
import { checkedWords } from '../../words/findings';
import type { Checked } from '../../worker/check-worker-client';
import { Announced } from '../Announced';
import { Banner } from '../Banner';
import { useFindingsList } from '../findings-list';
import { Actions } from './Actions';
import { Asks } from './Asks';
import { CheckedContext } from './checked-context';
import { Counts } from './Counts';
import { FindingList } from './FindingList';
import { FixCertain } from './FixCertain';
import { fittingFindings, groupFindings, linesOf } from './group-findings';
import { Looking } from './Looking';
import { SelectedCell } from './SelectedCell';

const useStyles = makeStyles({
  findings: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  none: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300 },
});

interface FindingsProps {
  readonly checked: Checked;
  readonly isStale: boolean;
  readonly isChecking: boolean;
}

/** Everything that a check found, and what can be done about it. */
export function Findings({ checked, isStale, isChecking }: FindingsProps): ReactElement {
  const styles = useStyles();
  const [list, setList] = useFindingsList();
  const { findings, view } = checked;
  const { only, by, opened, shown } = list;
  // A search through ten thousand findings must not hold up the typing.
  const search = useDeferredValue(list.search);
  const fitting = useMemo(
    () => fittingFindings(findings, view.rules, { only, search }),
    [findings, view.rules, only, search],
  );
  const groups = useMemo(() => groupFindings(fitting, view.rules, by), [fitting, view.rules, by]);
  const lines = useMemo(() => linesOf(groups, { opened }), [groups, opened]);
  const { error, warning, note } = view.counts;
  return (
    <CheckedContext value={checked}>
      <div className={styles.findings}>
        <Announced>{isStale ? <Banner tone="warning">{checkedWords.stale}</Banner> : null}</Announced>
        <Counts />
        <Actions isChecking={isChecking} />
        <Asks />
        <FixCertain />
        {findings.length === 0 ? (
          <Banner tone="success">
            <strong>{checkedWords.allRight}.</strong> {checkedWords.allRightHelp(view.table.entries)}
          </Banner>
        ) : (
          <>
            <SelectedCell />
            <Looking shown={fitting.length} all={findings.length} summary={checkedWords.counts(error, warning, note)} />
            {fitting.length === 0 ? (
              <div>
                <p className={styles.none}>{checkedWords.filteredOut}</p>
                <Button size="small" onClick={() => setList({ ...list, only: null, search: '' })}>
                  {checkedWords.showAll}
                </Button>
              </div>
            ) : (
              <FindingList lines={lines} shown={shown} />
            )}
          </>
        )}
      </div>
    </CheckedContext>
  );
}
