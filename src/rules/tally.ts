import { groupBy, type Tally } from '../entries';
import type { JudgedEntry, RequestCount } from '../assessment';

/** Counts the entries of requests by a key of the request, with the first entry of each. */
export function talliedRequests(
  requests: readonly RequestCount[],
  keyOf: (request: RequestCount) => string,
): Tally<JudgedEntry, string>[] {
  return [...groupBy(requests, keyOf)].flatMap(([key, own]) => {
    const [request] = own;
    const count = own.reduce((sum, one) => sum + one.count, 0);
    return request === undefined ? [] : [{ key, first: request.first, count }];
  });
}
