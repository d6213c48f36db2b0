import type { Field } from '../../entries';
import type { KeptSaying } from '../../table';
import { checkedOf } from './pane-state';
import { settingsToKeep, type PaneSettings } from './settings';
import { noticeOf, type PaneContext } from './context';
import type { CheckSteps } from './checking';

/** Corrections of what was guessed, remembered in the workbook. */
export interface ChoosingActions {
  chooseSheet(sheet: string): Promise<void>;
  /** @param row counted from 0 */
  chooseHeadingRow(sheet: string, row: number): Promise<void>;
  /** What the column under a heading means; null goes back to the guess. */
  chooseMeaning(sheet: string, heading: string, use: Field | 'ignore' | null): Promise<void>;
  /** Says something once of all rows of a sheet that say nothing themselves; an empty text takes it back. */
  say(sheet: string, said: KeptSaying): Promise<void>;
  /** Forgets what was said of a sheet. */
  forgetChoices(sheet: string): Promise<void>;
}

export function choosingActions(context: PaneContext, { detectTable, runCheck }: CheckSteps): ChoosingActions {
  const { host, store } = context;

  /** A refusal to keep the choice is told, and the choice counts until the pane is closed. */
  async function keep(settings: PaneSettings): Promise<void> {
    context.settings = settings;
    try {
      await host.workbook.saveSettings(settingsToKeep(await host.workbook.settings(), settings));
    } catch (error) {
      store.set({ notice: noticeOf(error) });
    }
    await (checkedOf(store.state().check) === null ? detectTable() : runCheck());
  }

  function mappingOf(sheet: string): PaneSettings['mappings'][string] {
    return context.settings.mappings[sheet] ?? {};
  }

  return {
    chooseSheet: (sheet) => keep({ ...context.settings, sheet }),
    chooseHeadingRow: (sheet, row) => {
      const mappings = { ...context.settings.mappings, [sheet]: { ...mappingOf(sheet), headingRow: row + 1 } };
      return keep({ sheet, mappings });
    },
    chooseMeaning: (sheet, heading, use) => {
      const { [heading]: before, ...others } = mappingOf(sheet).columns ?? {};
      const columns = use === null ? others : { ...others, [heading]: use };
      if (before === use) return Promise.resolve();
      const mappings = { ...context.settings.mappings, [sheet]: { ...mappingOf(sheet), columns } };
      return keep({ ...context.settings, mappings });
    },
    say: (sheet, said) => {
      const mapping = mappingOf(sheet);
      const mappings = { ...context.settings.mappings, [sheet]: { ...mapping, said: { ...mapping.said, ...said } } };
      return keep({ ...context.settings, mappings });
    },
    forgetChoices: (sheet) => {
      const { [sheet]: forgotten, ...mappings } = context.settings.mappings;
      return forgotten === undefined ? Promise.resolve() : keep({ ...context.settings, mappings });
    },
  };
}
