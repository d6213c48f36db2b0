/**
 * The Content-Security-Policy of what is built. It stands in each page as a meta element, so that it is in force on every
 * host, and in `_headers` for hosts that send headers: workers and `frame-ancestors` take theirs from there only.
 *
 * Styles: the components write their rules into style elements that are empty when they are made; the one hash is that of
 * the empty text, and lets no other inline style in. Nothing is evaluated, and nothing is sent to another origin.
 */
const EMPTY_TEXT = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const PAGE = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", EMPTY_TEXT],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

/** The script that Excel asks its add-ins to load; it loads the rest of itself from beside it. */
export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * Where Excel on the web, which shows the pane in a frame, is served from, and what may show Excel in a frame in its turn: all of them have
 * to be among these. Microsoft publishes no list (OfficeDev/office-js#1005); these are the hosts that Office.js trusts and those that
 * frame Excel in OneDrive (#3342), Teams, Microsoft 365 and the national clouds. An Office Online Server of one's own is added by hand.
 */
const FRAMES_OF_EXCEL = [
  ...['https://*.officeapps.live.com', 'https://*.office.com', 'https://*.office365.com'],
  ...['https://*.cloud.microsoft', 'https://*.sharepoint.com', 'https://*.live.com', 'https://*.microsoft365.com'],
  ...['https://teams.microsoft.com', 'https://*.teams.microsoft.com'],
  ...['https://*.office365.us', 'https://*.sharepoint.us'],
  ...['https://*.partner.officewebapps.cn', 'https://*.sharepoint.cn'],
];

export const WORKBENCH_POLICY = inWords(PAGE);
/** Office.js asks in a frame of its own whether a host that it does not know is to be trusted. */
export const PANE_POLICY = inWords({
  ...PAGE,
  'script-src': ["'self'", new URL(OFFICE_JS).origin],
  'frame-src': [new URL(OFFICE_JS).origin],
});
const WORKER_POLICY = inWords({ 'default-src': ["'none'"], 'script-src': ["'self'"] });

/** Headers by path. Where two paths fit, hosts send the headers of both; so none is given twice. */
const HEADERS = {
  '/*': { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' },
  '/taskpane.html': {
    'Content-Security-Policy': `${PANE_POLICY}; frame-ancestors ${FRAMES_OF_EXCEL.join(' ')}`,
    'Cache-Control': 'no-cache',
  },
  '/workbench.html': {
    'Content-Security-Policy': `${WORKBENCH_POLICY}; frame-ancestors 'none'`,
    'Cache-Control': 'no-cache',
  },
  // Excel on the web reads the list of functions from a page of its own.
  '/functions.json': { 'Access-Control-Allow-Origin': '*' },
  '/service-worker.js': { 'Cache-Control': 'no-cache' },
  '/workers/*': { 'Content-Security-Policy': WORKER_POLICY },
};

/** The headers that a file is served with. */
export function headersOf(path) {
  const fitting = Object.entries(HEADERS).filter(([of]) =>
    of.endsWith('*') ? path.startsWith(of.slice(0, -1)) : path === of,
  );
  return Object.assign({}, ...fitting.map(([, headers]) => headers));
}

/** All headers, in the form that several hosts of static sites read. */
export function headersFile() {
  const blocks = Object.entries(HEADERS).map(([path, headers]) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

function inWords(directives) {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
