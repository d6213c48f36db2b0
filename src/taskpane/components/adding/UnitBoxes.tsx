import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AddingOptions } from '../../../workflow';
import { addFormWords } from '../../words/add-form';

const useStyles = makeStyles({
  units: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  unit: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    minHeight: '24px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  box: { flexShrink: 0, width: '16px', height: '16px', margin: '2px 0', accentColor: tokens.colorBrandBackground },
});

interface UnitBoxesProps {
  readonly units: AddingOptions['qualifications'][number]['units'];
  readonly chosen: readonly string[];
  readonly onChange: (units: readonly string[]) => void;
}

/** What candidates can be entered for, each with a box: the registration, then the units. */
export function UnitBoxes({ units, chosen, onChange }: UnitBoxesProps): ReactElement {
  const styles = useStyles();
  const all = ['', ...units.map(({ unit }) => unit)];
  const boxes = [
    { unit: '', words: addFormWords.registration },
    ...units.map(({ unit, title }) => ({ unit, words: addFormWords.unit(unit, title) })),
  ];
  return (
    <fieldset className={styles.units}>
      <legend className={styles.legend}>{addFormWords.what}</legend>
      {boxes.map(({ unit, words }) => (
        <label key={unit} className={styles.unit}>
          <input
            type="checkbox"
            className={styles.box}
            checked={chosen.includes(unit)}
            onChange={({ target }) =>
              onChange(all.filter((one) => (one === unit ? target.checked : chosen.includes(one))))
            }
          />
          {words}
        </label>
      ))}
      {units.length === 0 ? <span className={styles.legend}>{addFormWords.noUnits}</span> : null}
    </fieldset>
  );
}
