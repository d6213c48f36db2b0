import type { Field } from '../../entries';
import type { KeptMapping, KeptSaying } from '../../table';
import { checkedOf } from './pane-state';
import type { UnreadView } from '../worker/views/asks-view';
import { settingsToKeep, type PaneSettings } from './settings';
import { noticeOf, type PaneContext } from './context';
import type { CheckSteps } from './checking';

/** Corrections of what was guessed, remembered in the workbook. */
export interface ChoosingActions {
  /** The sheets to check, together; at least one. */
  chooseSheets(sheets: readonly string[]): Promise<void>;
  /** @param row counted from 0 */
  chooseHeadingRow(sheet: string, row: number): Promise<void>;
  /** What the column under a heading means; null goes back to the guess. */
  chooseMeaning(sheet: string, heading: string, use: Field | 'ignore' | null): Promise<void>;
  /** Nothing is to be read from these columns. */
  leaveOut(columns: readonly UnreadView[]): Promise<void>;
  /** Says something once of all rows of sheets that say nothing themselves; an empty text takes it back. */
  say(sheets: readonly string[], said: KeptSaying): Promise<void>;
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

  /** What of the sheets is chosen, with these changes. */
  function change(
    sheets: readonly string[],
    changed: (mapping: KeptMapping, sheet: string) => KeptMapping,
  ): Promise<void> {
    const { mappings } = context.settings;
    const anew = sheets.map((sheet) => {
      const mapping = mappings[sheet] ?? {};
      return [sheet, { ...mapping, ...changed(mapping, sheet) }] as const;
    });
    return keep({ ...context.settings, mappings: { ...mappings, ...Object.fromEntries(anew) } });
  }

  return {
    chooseSheets: ([sheet = null, ...moreSheets]) => keep({ ...context.settings, sheet, moreSheets }),
    chooseHeadingRow: (sheet, row) => {
      const { settings } = context;
      const isChosen = [settings.sheet, ...settings.moreSheets].includes(sheet);
      if (!isChosen) context.settings = { ...settings, sheet, moreSheets: [] };
      return change([sheet], () => ({ headingRow: row + 1 }));
    },
    chooseMeaning: async (sheet, heading, use) => {
      const { [heading]: before, ...others } = context.settings.mappings[sheet]?.columns ?? {};
      if (before !== use)
        await change([sheet], () => ({ columns: use === null ? others : { ...others, [heading]: use } }));
    },
    leaveOut: (columns) => {
      const ignored = (sheet: string): Record<string, string> =>
        Object.fromEntries(columns.filter((one) => one.sheet === sheet).map(({ heading }) => [heading, 'ignore']));
      const sheets = [...new Set(columns.map(({ sheet }) => sheet))];
      return change(sheets, (mapping, sheet) => ({ columns: { ...mapping.columns, ...ignored(sheet) } }));
    },
    say: (sheets, said) => change(sheets, (mapping) => ({ said: { ...mapping.said, ...said } })),
    forgetChoices: async (sheet) => {
      const { [sheet]: forgotten, ...mappings } = context.settings.mappings;
      if (forgotten !== undefined) await keep({ ...context.settings, mappings });
    },
  };
}
