import { createRoot } from 'react-dom/client';
import { Workbench } from '../page/workbench';
import '../workbench.css';
import { singleParts } from './single-parts';

/** Shows the workbench. `script` is the page's own text. */
export function showPage(script: string): void {
  const place = document.getElementById('workbench');
  if (place) createRoot(place).render(<Workbench parts={singleParts(script)} />);
}
