import { createRoot } from 'react-dom/client';
import { allowOwnPrograms } from './page/own-programs';
import { siteParts } from './page/site-parts';
import { Workbench } from './page/workbench';
import './workbench.css';

const SITE = new URL('.', document.baseURI).href;
allowOwnPrograms(({ href }) => href.startsWith(SITE));

const place = document.getElementById('workbench');
if (place) createRoot(place).render(<Workbench parts={siteParts} />);
window.addEventListener('load', () => void keepOffline());

/** Lets the page work without a network from now on, where the browser can do that; elsewhere nothing changes. */
async function keepOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('service-worker.js');
  } catch {
    // A private window, a policy, or a page that is not served securely: the page needs its host the next time.
  }
}
