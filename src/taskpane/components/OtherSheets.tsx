import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { checkedOf } from '../state/pane-state';
import { asksWords } from '../words/asks';
import { Banner } from './Banner';
import { useController, usePaneState } from './controller-context';

/**
 * The other sheets that hold entries, so that nobody takes what is checked for all of them: to be checked with it, or in its place; and
 * those that cannot be read.
 */
export function OtherSheets(): ReactElement | null {
  const controller = useController();
  const { others, check } = usePaneState();
  const checked = checkedOf(check)?.view.tables.map(({ sheet }) => sheet) ?? [];
  const { lists, unread } = others;
  if (checked.length === 0) return null;
  return (
    <>
      {unread.map(({ sheet, problem }) => (
        <Banner key={sheet} tone="warning">
          {asksWords.notRead(sheet, problem)}
        </Banner>
      ))}
      {lists.length > 0 && (
        <Banner
          tone="note"
          actions={
            <>
              <Button
                size="small"
                onClick={() => void controller.chooseSheets([...checked, ...lists.map(({ sheet }) => sheet)])}
              >
                {asksWords.checkTogether(checked.length + lists.length)}
              </Button>
              {lists.map(({ sheet, candidates }) => (
                <Button key={sheet} size="small" onClick={() => void controller.chooseSheets([sheet])}>
                  {asksWords.checkSheet(sheet, candidates)}
                </Button>
              ))}
            </>
          }
        >
          {asksWords.alsoHolds}
        </Banner>
      )}
    </>
  );
}
