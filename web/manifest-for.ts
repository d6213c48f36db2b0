/** Where the manifest in this folder says that the product is served from: by `npm run excel`, on the developer's machine. */
export const DEVELOPMENT_HOST = 'https://localhost:3000/';

/** An address that the product cannot be served from; the message says why. */
export class UnusableHost extends Error {
  override readonly name = 'UnusableHost';
}

/** The manifest for a host: the address of the folder that holds taskpane.html. Throws UnusableHost. */
export function manifestFor(manifest: string, host: string): string {
  return manifest.replaceAll(DEVELOPMENT_HOST, escaped(folderOf(host)));
}

function folderOf(host: string): string {
  const url = urlOf(host);
  if (url.protocol !== 'https:') {
    throw new UnusableHost(`${host} is not served securely: Excel loads add-ins from https:// addresses only.`);
  }
  if (url.username !== '' || url.password !== '')
    throw new UnusableHost(`${url.host} is given with a user name: leave it out.`);
  if (url.search !== '' || url.hash !== '') {
    throw new UnusableHost(
      `${host} has more behind the folder: give the address of the folder that holds taskpane.html.`,
    );
  }
  if (/\.html?$/i.test(url.pathname)) {
    throw new UnusableHost(`${host} is a page: give the address of the folder that holds taskpane.html.`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function urlOf(host: string): URL {
  try {
    return new URL(host);
  } catch {
    throw new UnusableHost(`${host} is not an address. Give one such as https://entrywise.example.org/.`);
  }
}

function escaped(url: string): string {
  return url.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
