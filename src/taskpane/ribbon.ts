/** The buttons on Excel's ribbon, by the names under which the manifest calls them; each opens the pane where it says. */
export const RIBBON_ACTIONS = ['check', 'fees', 'submit'] as const;

export type RibbonAction = (typeof RIBBON_ACTIONS)[number];

/** What the buttons need of Office.js: `Office.actions.associate` and `Office.addin.showAsTaskpane`. */
export interface Ribbon {
  associate(action: string, run: (event: { completed(): void }) => Promise<void>): void;
  showPane(): Promise<void>;
}

/**
 * Connects the buttons. Called by the pane's start-up, once and at once: the page runs from the first press of a button, and
 * Excel waits for what it pressed.
 * @param open does in the pane what was asked for
 */
export function connectRibbon(ribbon: Ribbon, open: (action: RibbonAction) => void): void {
  for (const action of RIBBON_ACTIONS) {
    ribbon.associate(action, async (event) => {
      // Excel keeps the button busy until it is told, so that it is told whatever becomes of the rest.
      await shown(ribbon);
      try {
        open(action);
      } finally {
        event.completed();
      }
    });
  }
}

/** The pane may be open already, or Excel be asking something: what was asked for is done all the same. */
async function shown(ribbon: Ribbon): Promise<void> {
  await ribbon.showPane().catch(() => undefined);
}
