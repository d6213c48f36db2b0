export { referenceWords } from './en-GB/reference';
