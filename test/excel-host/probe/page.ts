import { BELIEFS } from './beliefs';
import { runBeliefs } from './run-beliefs';

/** The page of `npm run probe`: a button that tries every belief in the workbook that is open, and a text to copy. */
async function start(page: HTMLElement): Promise<void> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return void (page.textContent = 'Open this page as a pane in Excel.');
  const button = document.createElement('button');
  button.textContent = `Try ${BELIEFS.length} beliefs about Excel`;
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  said.textContent = 'Open a new, empty workbook first: sheets are added to it and deleted again.';
  const text = document.createElement('textarea');
  text.readOnly = true;
  text.rows = 20;
  text.hidden = true;
  text.setAttribute('aria-label', 'The answers');
  button.addEventListener('click', () => {
    button.disabled = true;
    void probe(said, text).finally(() => (button.disabled = false));
  });
  page.replaceChildren(button, said, text);
}

async function probe(said: HTMLElement, text: HTMLTextAreaElement): Promise<void> {
  const answers = await runBeliefs(
    BELIEFS,
    whichExcel(),
    (done) => (said.textContent = `${done} of ${BELIEFS.length}`),
  );
  text.hidden = false;
  text.value = JSON.stringify(answers, null, 2);
  text.focus();
  text.select();
  said.textContent = 'Done. Copy the text below (it is selected) into a file of test/excel-host/recorded.';
}

/** Platform, version, and the newest API that this Excel has. */
function whichExcel(): string {
  const { diagnostics, requirements } = Office.context;
  const has = (minor: number): boolean => requirements.isSetSupported('ExcelApi', `1.${minor}`);
  const newest = Array.from({ length: 40 }, (_, index) => 40 - index).find(has) ?? 0;
  return `${diagnostics.platform} ${diagnostics.version}, ExcelApi 1.${newest}`;
}

const page = document.getElementById('probe');
if (page) void start(page);
