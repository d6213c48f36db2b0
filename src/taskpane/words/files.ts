export { fileWords } from './en-GB/files';
