import { createRoot } from 'react-dom/client';
import { keepOffline } from './page/keep-offline';
import { Workbench } from './page/workbench';
import './workbench.css';

const place = document.getElementById('workbench');
if (place) createRoot(place).render(<Workbench />);
window.addEventListener('load', () => void keepOffline());
