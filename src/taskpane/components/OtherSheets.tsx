import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { checkedOf } from '../state/pane-state';
import { asksWords } from '../words/asks';
import { Banner } from './Banner';
import { useController, usePaneState } from './controller-context';

/** The other sheets that hold entries, so that nobody takes what is checked for all of them: to be checked with it, or in its place. */
export function OtherSheets(): ReactElement | null {
  const controller = useController();
  const { others, check } = usePaneState();
  const checked = checkedOf(check)?.view.tables.map(({ sheet }) => sheet) ?? [];
  if (others.length === 0 || checked.length === 0) return null;
  return (
    <Banner
      tone="note"
      actions={
        <>
          <Button
            size="small"
            onClick={() => void controller.chooseSheets([...checked, ...others.map(({ sheet }) => sheet)])}
          >
            {asksWords.checkTogether(checked.length + others.length)}
          </Button>
          {others.map(({ sheet, candidates }) => (
            <Button key={sheet} size="small" onClick={() => void controller.chooseSheets([sheet])}>
              {asksWords.checkSheet(sheet, candidates)}
            </Button>
          ))}
        </>
      }
    >
      {asksWords.alsoHolds}
    </Banner>
  );
}
