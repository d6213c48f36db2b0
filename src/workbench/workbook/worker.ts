import { holding } from './workbook-worker';
import type { Question } from './messages';

// The worker's start-up file: it has no window, only questions and answers.
const receive = holding((answer) => self.postMessage(answer));
self.addEventListener('message', ({ data }: MessageEvent<Question>) => receive(data));
