import type { ReactElement } from 'react';
import { checkedOf, isSheetStale, type CheckState } from '../../state/pane-state';
import { usePaneState } from '../controller-context';
import { LazyPart } from '../LazyPart';
import { Findings, NoHeadings, SeveralSheets } from '../parts';
import { Checking } from './Checking';
import { Failed } from './Failed';
import { ReadyToCheck } from './ReadyToCheck';

/** What is wrong, in every state that a check can be in. The list of the last check stays while the next one is under way. */
export function CheckTab(): ReactElement {
  const { check } = usePaneState();
  const checked = checkedOf(check);
  return (
    <>
      <State check={check} />
      {checked === null ? null : (
        <LazyPart>
          <Findings checked={checked} isStale={isSheetStale(check)} isChecking={check.kind === 'checking'} />
        </LazyPart>
      )}
    </>
  );
}

const LOOKING = { stage: 'looking', rows: null } as const;

interface StateProps {
  readonly check: CheckState;
}

function State({ check }: StateProps): ReactElement | null {
  switch (check.kind) {
    case 'looking':
      return <Checking progress={LOOKING} />;
    case 'nothing-checked':
      return <ReadyToCheck tables={check.tables} />;
    case 'no-headings':
      return (
        <LazyPart>
          <NoHeadings sentence={check.sentence} preview={check.preview} />
        </LazyPart>
      );
    case 'several-sheets':
      return (
        <LazyPart>
          <SeveralSheets sheets={check.sheets} />
        </LazyPart>
      );
    case 'checking':
      return <Checking progress={check.progress} />;
    case 'failed':
      return <Failed sentence={check.sentence} detail={check.detail} />;
    case 'checked':
    case 'stale':
      return null;
  }
}
