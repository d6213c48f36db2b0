import { centreFrameValues } from './centre-frame-values';
import type { ForecastFile } from './forecast-file';
import { FORECAST, FORECAST_FILE } from './layouts';
import { writeRecords, type WrittenFile } from './write-records';

/** Writes a forecast grade file, all its records 26 characters long. Throws EdiWriteError. */
export function writeForecastFile(file: ForecastFile): WrittenFile {
  const { centreNumber, forecasts } = file;
  return writeRecords({
    ...centreFrameValues('F', file),
    layout: FORECAST_FILE,
    detail: FORECAST,
    details: forecasts.length,
    eachDetail(put) {
      for (const forecast of forecasts) {
        put({ ...forecast, dataType: 'F', recordType: '5', centreNumber }, forecast.candidateNumber);
      }
    },
  });
}
