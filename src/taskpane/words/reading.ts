export { readingWords } from './en-GB/reading';
