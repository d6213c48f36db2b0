/** What a browser asks before a text becomes something that runs or shows; null says no. */
interface Gate {
  createScriptURL(address: string): string | null;
  createHTML(text: string, type: string, sink: string): string | null;
}

declare global {
  interface Window {
    /** Not in every browser. */
    readonly trustedTypes?: { createPolicy(name: 'default', gate: Gate): unknown };
  }
}

/** The one way that reads markup without showing or running anything of it: what is pasted from Excel comes as that. */
const READS_ONLY = 'DOMParser parseFromString';

/**
 * Lets the page start programs of these addresses alone, and make no elements of text. Only browsers that know Trusted Types ask;
 * the page's policy tells them to.
 */
export function allowOwnPrograms(isOwn: (address: URL) => boolean): void {
  try {
    window.trustedTypes?.createPolicy('default', {
      createScriptURL: (address) => (isOwn(new URL(address, document.baseURI)) ? address : null),
      createHTML: (text, _, sink) => (sink === READS_ONLY ? text : null),
    });
  } catch {
    // An extension of the browser has set up a gate of its own: that one holds.
  }
}
