import './taskpane.css';
import { createRoot } from 'react-dom/client';
import { startFunctions } from '../functions';
import { Pane } from './components/Pane';
import { createController, type PaneController } from './state/controller';
import { excelHost } from './excel/excel-host';
import { answerFunctionsFrom } from './excel/functions-source';
import { officeStarted } from './excel/office-started';
import { showWhyNotStarted } from './excel/why-not-started';
import { connectRibbon, type RibbonAction } from './ribbon';
import { todayOf } from './today';

/** The pane's start-up in Excel. Whatever does not start, a sentence says so and offers a way on: the pane is never white. */
async function start(page: HTMLElement): Promise<void> {
  try {
    // Before anything waits: Excel asks its functions and for what buttons do as soon as Office.js has started.
    startFunctions(todayOf(new Date()));
    let ready: (controller: PaneController) => void = () => undefined;
    const there = new Promise<PaneController>((resolve) => (ready = resolve));
    const open = (action: RibbonAction): void => void there.then((controller) => openFromRibbon(controller, action));
    const isConnected = connectButtons(open);
    const started = await officeStarted(window, () => showWhyNotStarted(page, 'too-slow'));
    if (started !== 'excel') return showWhyNotStarted(page, started);
    if (!isConnected) connectButtons(open);
    const host = excelHost();
    const controller = createController(host);
    answerFunctionsFrom(controller);
    createRoot(page).render(<Pane controller={controller} theme={host.theme} />);
    ready(controller);
  } catch (error) {
    showWhyNotStarted(page, 'broken', error instanceof Error ? error.message : String(error));
  }
}

/** The part of Office.js for buttons is in its loader, and there before Excel answers; false where it is not. */
function connectButtons(open: (action: RibbonAction) => void): boolean {
  if (typeof Office === 'undefined' || !('actions' in Office)) return false;
  connectRibbon(
    {
      associate: (action, run) => Office.actions.associate(action, run),
      showPane: async () => Office.addin.showAsTaskpane(),
    },
    open,
  );
  return true;
}

/** A press of a button on the ribbon opens its tab; what that shows comes from a check. */
async function openFromRibbon(controller: PaneController, action: RibbonAction): Promise<void> {
  controller.showTab(action);
  await controller.start();
  const { check } = controller.state();
  if (action === 'check' || check.kind === 'nothing-checked') await controller.check();
}

const page = document.getElementById('pane');
if (page) void start(page);
