import { pagePort } from '../../taskpane';
import { workbookWorker } from './workbook-worker';

workbookWorker(pagePort());
