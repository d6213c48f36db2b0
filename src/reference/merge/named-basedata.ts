import { sameSeries, seriesCode } from '../../entries';
import type { ReferenceFile } from '../file/reference-file-schema';
import { remark, type LoadRemark } from '../load-report';
import type { LoadedBasedata } from '../reference';

/** Basedata that the file names and that is not given, or is given in another version. */
export function namedBasedata({ basedata = [] }: ReferenceFile, sets: readonly LoadedBasedata[]): LoadRemark[] {
  return basedata.flatMap(({ series, board, version, files }): LoadRemark[] => {
    const set = `${seriesCode(series)} board ${board}`;
    const loaded = sets.find((one) => one.board === board && sameSeries(one.series, series));
    if (loaded === undefined) {
      const names = files === undefined ? '' : ` (${files.join(', ')})`;
      return [remark('basedata-not-given', { set, version, names })];
    }
    return loaded.version === version
      ? []
      : [remark('basedata-other-version', { set, version, loaded: loaded.version })];
  });
}
