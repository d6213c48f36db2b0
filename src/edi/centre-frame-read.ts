import type { CentreFrame } from './centre-frame-values';
import type { FileLayout } from './layouts';
import { quoted, type Report } from './problem';
import type { FileFrame } from './read-records';

/** The headers of a centre's file as they were read. */
export interface FrameAsRead extends Omit<CentreFrame, 'sequence' | 'produced'> {
  /** Null where it cannot be read. */
  readonly sequence: number | null;
  readonly produced: CentreFrame['produced'] | null;
}

/** What headers and trailers say, where the file is of the kind wanted and names a series; else null, and reported. */
export function centreFileFrame(frame: FileFrame, wanted: FileLayout, report: Report): FrameAsRead | null {
  const { layout, centreNumber, board, series, sequence, postcode, software, produced } = frame;
  if (layout !== wanted) {
    report({ kind: 'wrong-kind', line: 1, position: 1, slots: { found: layout.title, wanted: wanted.title } });
    return null;
  }
  if (series === null) {
    report({ kind: 'series-unreadable', line: 1, slots: { found: quoted(frame.seriesText + frame.yearText) } });
    return null;
  }
  return { centreNumber, board, series, sequence, postcode, software, produced };
}
