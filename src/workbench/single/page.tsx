import { createRoot } from 'react-dom/client';
import { allowOwnPrograms } from '../page/own-programs';
import { Workbench } from '../page/workbench';
import '../workbench.css';
import { singleParts } from './single-parts';

/** Shows the workbench. `script` is the page's own text. */
export function showPage(script: string): void {
  // Its workers are made of its own text.
  allowOwnPrograms(({ protocol }) => protocol === 'blob:');
  const place = document.getElementById('workbench');
  if (place) createRoot(place).render(<Workbench parts={singleParts(script)} />);
}
