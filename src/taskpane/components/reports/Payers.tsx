import type { ReactElement } from 'react';
import { RESTRICTED, type Recharge } from '../../../table';
import { reportWords } from '../../words/reports';
import { Banner } from '../Banner';
import { SwitchField } from '../SwitchField';

interface PayersProps {
  readonly recharge: Recharge;
  readonly onChange: (recharge: Recharge) => void;
}

/** What the centre passes on: nothing, unless it says so. */
export function Payers({ recharge, onChange }: PayersProps): ReactElement {
  const { resitsToCandidate, lateToDepartment } = recharge;
  return (
    <>
      <SwitchField
        label={reportWords.resitsToCandidate}
        isOn={resitsToCandidate}
        onChange={(isOn) => onChange({ ...recharge, resitsToCandidate: isOn })}
      />
      <SwitchField
        label={reportWords.lateToDepartment}
        isOn={lateToDepartment}
        onChange={(isOn) => onChange({ ...recharge, lateToDepartment: isOn })}
      />
      <div role="status">
        {resitsToCandidate || lateToDepartment ? <Banner tone="warning">{RESTRICTED}</Banner> : null}
      </div>
    </>
  );
}
