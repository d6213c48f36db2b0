export { findingsWords, fixWords, rulePageWords } from './en-GB/findings';
