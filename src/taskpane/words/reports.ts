export { reportWords } from './en-GB/reports';
