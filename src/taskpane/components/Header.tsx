import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { tablesOf } from '../state/pane-state';
import { words } from '../words/pane';
import { usePaneState } from './controller-context';
import { Icon } from './Icon';
import { useNavigation } from './navigation';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  name: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  sign: {
    display: 'grid',
    placeItems: 'center',
    width: '24px',
    height: '24px',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  sheet: { minWidth: 0, maxWidth: '100%', fontWeight: tokens.fontWeightRegular },
  sheetName: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** The name, and the sheet that is worked on: a click shows how it was read. */
export function Header(): ReactElement {
  const styles = useStyles();
  const open = useNavigation();
  const tables = tablesOf(usePaneState().check);
  return (
    <div className={styles.header}>
      <h1 className={styles.name}>
        <span className={styles.sign}>
          <Icon name="tick" />
        </span>
        {words.name}
      </h1>
      {tables.length === 0 ? null : (
        <Button
          className={styles.sheet}
          appearance="subtle"
          size="small"
          icon={<Icon name="sheet" />}
          title={words.table.change}
          onClick={() => open({ kind: 'reading' })}
        >
          <span className={styles.sheetName}>{words.table.sheets(tables.map(({ sheet }) => sheet))}</span>
        </Button>
      )}
    </div>
  );
}
