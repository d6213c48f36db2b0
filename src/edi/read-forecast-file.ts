import { centreFileFrame, type FrameAsRead } from './centre-frame-read';
import { checkFields } from './check-fields';
import { fieldText } from './field-text';
import type { Forecast } from './forecast-file';
import { FORECAST, FORECAST_FILE } from './layouts';
import type { EdiProblem } from './problem';
import { problemList } from './problem-list';
import { readRecords } from './read-records';

/** A forecast grade file as it was read. */
export interface ForecastFileAsRead extends FrameAsRead {
  readonly forecasts: readonly Forecast[];
}

/** Reads a forecast grade file (F). Null where it is none; everything odd is in `problems`. Never throws. */
export function readForecastFile(
  name: string,
  bytes: Uint8Array,
): { readonly file: ForecastFileAsRead | null; readonly problems: readonly EdiProblem[] } {
  const { reportFor, finish } = problemList();
  const report = reportFor(name);
  const { fields } = FORECAST;
  const forecasts: Forecast[] = [];
  const frame = readRecords(name, bytes, report, (type, line, lineNumber, layout) => {
    if (layout !== FORECAST_FILE) return;
    checkFields(FORECAST_FILE.records[type], line, lineNumber, 'error', report);
    if (type !== '5') return;
    forecasts.push({
      candidateNumber: fieldText(fields.candidateNumber, line),
      option: fieldText(fields.option, line),
      firstGrade: fieldText(fields.firstGrade, line),
      secondGrade: fieldText(fields.secondGrade, line),
    });
  });
  const centre = frame && centreFileFrame(frame, FORECAST_FILE, report);
  return { file: centre && { ...centre, forecasts }, problems: finish() };
}
