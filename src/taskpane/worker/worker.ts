import { answering } from './check-worker';
import type { Question } from './messages';

// The worker's start-up file: it has no window, only questions and answers.
const receive = answering((answer) => self.postMessage(answer));
self.addEventListener('message', ({ data }: MessageEvent<Question>) => receive(data));
