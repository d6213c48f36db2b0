export { useForFunctions } from './reference-source';
export { startFunctions } from './start-functions';
