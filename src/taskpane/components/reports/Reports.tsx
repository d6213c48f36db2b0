import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { FEE_ENTRIES, REPORT_KINDS, type ReportKind } from '../../../table';
import { feesWords } from '../../words/fees';
import { reportWords } from '../../words/reports';
import type { TableView } from '../../worker/views/table-view';
import { useController, usePaneState } from '../controller-context';
import { SelectField } from '../Fields';
import { Icon } from '../Icon';
import { Section } from '../Section';
import { SwitchField } from '../SwitchField';
import { chosenBefore, keepChosen } from './chosen-reports';
import { Invoice } from './Invoice';
import { Payers } from './Payers';
import { useHelpStyle } from '../help-style';

const useStyles = makeStyles({
  kinds: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  more: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0, paddingLeft: tokens.spacingHorizontalXXL },
  button: { justifySelf: 'start' },
});

interface ReportsProps {
  readonly tables: readonly TableView[];
}

/** Which reports are written into the workbook, and what is to be said of each. */
export function Reports({ tables }: ReportsProps): ReactElement {
  const styles = useStyles();
  const helpStyle = useHelpStyle();
  const controller = useController();
  const { writing, check } = usePaneState();
  const [wanted, setWanted] = useState(() => chosenBefore(controller));
  const choose = (change: Partial<typeof wanted>): void => {
    // As it was kept last: a file is read for a while, and other choices are made meanwhile.
    const next = { ...chosenBefore(controller), ...change };
    keepChosen(controller, next);
    setWanted(next);
  };
  const { kinds, recharge, invoice } = wanted;
  const groups = [
    ...new Set(
      tables.flatMap(({ columns }) => columns.filter(({ use }) => use === 'group').map(({ heading }) => heading)),
    ),
  ];
  const group = groups.find((one) => one === wanted.group) ?? groups[0] ?? null;
  const byGroup = (label: string): ReactElement | null =>
    group === null ? null : (
      <SelectField
        label={label}
        value={group}
        options={groups.map((one) => ({ value: one, words: one }))}
        onChange={(changed) => choose({ group: changed })}
      />
    );
  const more: Readonly<Record<ReportKind, ReactElement | null>> = {
    fees: (
      <>
        <SelectField
          label={feesWords.which}
          value={wanted.entries}
          options={FEE_ENTRIES.map((one) => ({ value: one, words: reportWords.entries[one] }))}
          onChange={(one) => choose({ entries: FEE_ENTRIES.find((known) => known === one) ?? 'all' })}
        />
        <Payers recharge={recharge} onChange={(changed) => choose({ recharge: changed })} />
      </>
    ),
    invoice: <Invoice invoice={invoice} onChange={(changed) => choose({ invoice: changed })} />,
    statements: null,
    'check-list': byGroup(reportWords.group),
    examinations: kinds.includes('check-list') ? null : byGroup(reportWords.countBy),
  };
  return (
    <Section title={reportWords.title} help={reportWords.help}>
      <fieldset className={styles.kinds}>
        <legend className={styles.legend}>{reportWords.choose}</legend>
        {REPORT_KINDS.map((kind) => (
          <div key={kind}>
            <SwitchField
              label={reportWords.titles[kind]}
              isOn={kinds.includes(kind)}
              onChange={(isOn) =>
                choose({ kinds: REPORT_KINDS.filter((one) => (one === kind ? isOn : kinds.includes(one))) })
              }
            />
            <div className={styles.more}>
              <p className={helpStyle.help}>{reportWords.holds[kind]}</p>
              {kinds.includes(kind) ? more[kind] : null}
            </div>
          </div>
        ))}
      </fieldset>
      <Button
        className={styles.button}
        icon={<Icon name="sheet" />}
        disabledFocusable={writing !== null || check.kind === 'checking' || kinds.length === 0}
        onClick={() => void controller.writeReports({ ...wanted, group })}
      >
        {writing === 'reports' ? reportWords.writing : reportWords.write}
      </Button>
      {kinds.length === 0 ? <p className={helpStyle.help}>{reportWords.none}</p> : null}
    </Section>
  );
}
