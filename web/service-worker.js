/**
 * Keeps the files of one build, so that the pages work without a network once they were loaded. The build writes `BUILD`, the
 * list of its files, in front of this. Nothing but those files is ever asked for, answered or kept.
 *
 * A new version is fetched whole beside the old one and takes over when no page of the old one is open any more: a page never
 * gets parts of two versions.
 */
// Another Entrywise of the same host, in another folder, has caches of its own.
const PREFIX = `entrywise ${new URL(self.registration.scope).pathname} `;
const CACHE = PREFIX + self.BUILD.version;
const FILES = new Set(self.BUILD.files.map((name) => new URL(name, self.registration.scope).href));

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll([...FILES].map(fromHost))));
});

/** Asks the host itself: the browser may still hold a page of the version before, which names scripts that are gone. */
function fromHost(address) {
  return new Request(address, { cache: 'reload' });
}

self.addEventListener('activate', (event) => {
  event.waitUntil(removeOldVersions().then(() => self.clients.claim()));
});

async function removeOldVersions() {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(names.map((name) => caches.delete(name)));
}

self.addEventListener('fetch', (event) => {
  const address = new URL(event.request.url);
  address.search = '';
  address.hash = '';
  // The folder is its index page.
  if (address.href === self.registration.scope) address.pathname += 'index.html';
  if (event.request.method === 'GET' && FILES.has(address.href)) event.respondWith(kept(event.request, address.href));
});

async function kept(request, address) {
  const cache = await caches.open(CACHE);
  return (await cache.match(address)) ?? fetch(request);
}
