import { checkSession } from './check-session';
import type { CheckPage, CheckWorker } from './messages';
import { connect, type Peer, type WorkerPort } from './rpc';
import { receiveSheet } from './send-sheet';

/** The worker's side, at its end of the line. Nothing here knows of a worker, so that tests run it where they are. */
export function checkWorker(port: WorkerPort): void {
  const page: Peer<CheckPage> = connect<CheckPage, CheckWorker>(port, () =>
    checkSession((sheet) => receiveSheet((onPart) => page.ask('readSheet', sheet, { onPart }))),
  );
}
