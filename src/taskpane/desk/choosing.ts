import type { Field } from '../../entries';
import { checkedOf } from './state';
import { settingsToKeep, type DeskSettings } from './settings';
import { noticeOf, type Tools } from './tools';
import type { CheckActions } from './checking';

/** Corrections of what was guessed, remembered in the workbook. */
export interface ChoosingActions {
  chooseSheet(sheet: string): Promise<void>;
  /** @param row counted from 0 */
  chooseHeadingRow(sheet: string, row: number): Promise<void>;
  /** What the column under a heading means; null goes back to the guess. */
  chooseMeaning(sheet: string, heading: string, use: Field | 'ignore' | null): Promise<void>;
  /** Forgets what was said of a sheet. */
  forgetChoices(sheet: string): Promise<void>;
}

export function choosingActions(tools: Tools, { look, check }: CheckActions): ChoosingActions {
  const { host, store } = tools;

  /** A refusal to keep the choice is told, and the choice counts until the pane is closed. */
  async function keep(settings: DeskSettings): Promise<void> {
    tools.settings = settings;
    try {
      await host.workbook.saveSettings(settingsToKeep(await host.workbook.settings(), settings));
    } catch (error) {
      store.set({ notice: noticeOf(error) });
    }
    await (checkedOf(store.state().check) === null ? look() : check());
  }

  function mappingOf(sheet: string): DeskSettings['mappings'][string] {
    return tools.settings.mappings[sheet] ?? {};
  }

  return {
    chooseSheet: (sheet) => keep({ ...tools.settings, sheet }),
    chooseHeadingRow: (sheet, row) => {
      const mappings = { ...tools.settings.mappings, [sheet]: { ...mappingOf(sheet), headingRow: row + 1 } };
      return keep({ sheet, mappings });
    },
    chooseMeaning: (sheet, heading, use) => {
      const { [heading]: before, ...others } = mappingOf(sheet).columns ?? {};
      const columns = use === null ? others : { ...others, [heading]: use };
      if (before === use) return Promise.resolve();
      const mappings = { ...tools.settings.mappings, [sheet]: { ...mappingOf(sheet), columns } };
      return keep({ ...tools.settings, mappings });
    },
    forgetChoices: (sheet) => {
      const { [sheet]: forgotten, ...mappings } = tools.settings.mappings;
      return forgotten === undefined ? Promise.resolve() : keep({ ...tools.settings, mappings });
    },
  };
}
