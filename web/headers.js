import { FRAMES_OF_EXCEL, PANE_POLICY, PLAIN_POLICY, WORKBENCH_POLICY, WORKER_POLICY } from './policy.js';

/** What changes under its name is asked for each time, and then mostly found to be the same. */
const ASKED_FOR = { 'Cache-Control': 'no-cache' };
/** Files whose names change with what is in them. */
const KEPT = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Of what browsers lend to pages, these ask for nothing; a pane that copies an e-mail's text needs the clipboard alone. */
const NOT_ASKED_FOR = 'camera display-capture geolocation hid microphone midi payment serial usb'.split(' ');
/** A page of another site that opened this one has no hold on it. Not the pane: Excel opens that. */
const ALONE = { 'Cross-Origin-Opener-Policy': 'same-origin' };

/**
 * Headers by path. Where two paths fit, hosts send the headers of both; so none is given twice. A host may put more before these, but
 * nothing in their place.
 */
export const HEADERS = {
  '/*': {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': NOT_ASKED_FOR.map((name) => `${name}=()`).join(', '),
  },
  '/taskpane.html': {
    'Content-Security-Policy': `${PANE_POLICY}; frame-ancestors ${FRAMES_OF_EXCEL.join(' ')}`,
    ...ASKED_FOR,
  },
  '/workbench.html': {
    'Content-Security-Policy': `${WORKBENCH_POLICY}; frame-ancestors 'none'`,
    ...ALONE,
    ...ASKED_FOR,
  },
  '/index.html': { 'Content-Security-Policy': `${PLAIN_POLICY}; frame-ancestors 'none'`, ...ALONE, ...ASKED_FOR },
  '/support.html': { 'Content-Security-Policy': `${PLAIN_POLICY}; frame-ancestors 'none'`, ...ALONE, ...ASKED_FOR },
  // Excel on the web reads the list of functions from a page of its own.
  '/functions.json': { 'Access-Control-Allow-Origin': '*', ...ASKED_FOR },
  '/service-worker.js': ASKED_FOR,
  '/sample/*': ASKED_FOR,
  // Excel for Windows shows no icon that it may not keep.
  '/assets/*': { 'Cache-Control': 'public, max-age=86400' },
  '/chunks/*': KEPT,
  '/workers/*': { 'Content-Security-Policy': WORKER_POLICY, ...KEPT },
};

/** What files are, by how their names end. */
export const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
};

/** The headers that a file is served with. */
export function headersOf(path) {
  const fitting = Object.entries(HEADERS).filter(([of]) =>
    of.endsWith('*') ? path.startsWith(of.slice(0, -1)) : path === of,
  );
  return Object.assign({}, ...fitting.map(([, headers]) => headers));
}
