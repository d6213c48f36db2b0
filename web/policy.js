import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of what is built. It stands in each page as a meta element, so that it is in force on every
 * host, and in headers.js for hosts that send headers: workers and `frame-ancestors` take theirs from there only.
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
export const FRAMES_OF_EXCEL = [
  ...['https://*.officeapps.live.com', 'https://*.office.com', 'https://*.office365.com'],
  ...['https://*.cloud.microsoft', 'https://*.sharepoint.com', 'https://*.live.com', 'https://*.microsoft365.com'],
  ...['https://teams.microsoft.com', 'https://*.teams.microsoft.com'],
  ...['https://*.office365.us', 'https://*.sharepoint.us'],
  ...['https://*.partner.officewebapps.cn', 'https://*.sharepoint.cn'],
];

/**
 * Where browsers know it, no text becomes a program or elements of a page but through the one gate that the workbench sets up. The pane has
 * none: Office.js loads its parts by plain addresses.
 */
const GATE = { 'require-trusted-types-for': ["'script'"], 'trusted-types': ['default'] };

export const WORKBENCH_POLICY = inWords({ ...PAGE, ...GATE });
/** Office.js asks in a frame of its own whether a host that it does not know is to be trusted. */
export const PANE_POLICY = inWords({
  ...PAGE,
  'script-src': ["'self'", new URL(OFFICE_JS).origin],
  'frame-src': [new URL(OFFICE_JS).origin],
});
/** A page without any program. */
export const PLAIN_POLICY = inWords({ 'default-src': ["'none'"], 'img-src': ['data:'], 'base-uri': ["'none'"] });
export const WORKER_POLICY = inWords({ 'default-src': ["'none'"], 'script-src': ["'self'"] });

/**
 * A page that is opened as a file has no site of its own: it is let in by what it holds, workers are made of its own text and come
 * under the same policy, and no address is connected to at all.
 */
export function singlePolicy({ script, style }) {
  return inWords({
    'default-src': ["'none'"],
    'script-src': [hashOf(script)],
    'style-src': [hashOf(style), EMPTY_TEXT],
    'img-src': ['data:'],
    'worker-src': ['blob:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    ...GATE,
  });
}

function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function inWords(directives) {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
