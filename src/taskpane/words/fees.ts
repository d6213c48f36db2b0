export { feesWords, timelineWords } from './en-GB/fees';
