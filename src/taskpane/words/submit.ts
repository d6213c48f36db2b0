export { submitWords } from './en-GB/submit';
