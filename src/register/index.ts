export * from './attempt-limit';
export { historyWords, NO_ATTEMPTS, type Attempts, type Sitting } from './attempts';
export * from './ledger';
export * from './past-entry';
export type { RecordUse } from './past-sittings';
export * from './unit-reason';
