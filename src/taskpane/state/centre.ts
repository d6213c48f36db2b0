import { ownCentre, type OwnCentre } from '../../table';
import { noticeOf, type PaneContext } from './context';
import type { FileChoices } from './pane-state';
import { settingsToKeep } from './settings';

/** Keeps what was typed of the centre with the workbook, where it is something new; from then on checks go by it. */
export async function keepCentreWithWorkbook(context: PaneContext): Promise<void> {
  const { host, store, settings } = context;
  const { centreNumber: number, centreName: name, postcode } = store.state().choices;
  const centre = ownCentre({ number, name, postcode });
  if (isSameCentre(centre, settings.centre)) return;
  context.settings = { ...settings, centre };
  try {
    await host.workbook.saveSettings(settingsToKeep(await host.workbook.settings(), context.settings));
  } catch (error) {
    store.set({ notice: noticeOf(error) });
  }
}

export function isSameCentre(one: OwnCentre, other: OwnCentre): boolean {
  return one.number === other.number && one.name === other.name && one.postcode === other.postcode;
}

/** The choices that are of the centre; none where a workbook has nothing of it, so that what is kept on the machine stays. */
export function choicesOfCentre({ number = '', name = '', postcode = '' }: OwnCentre): Partial<FileChoices> {
  const isKnown = [number, name, postcode].some((text) => text !== '');
  return isKnown ? { centreNumber: number, centreName: name, postcode } : {};
}
