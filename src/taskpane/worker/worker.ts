import { checkWorker } from './check-worker';
import { pagePort } from './rpc';

checkWorker(pagePort());
