export { resultsWords } from './en-GB/results';
