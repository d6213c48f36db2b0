/** Headings of remarks and of other things, below which words such as Registered say nothing of an entry. */
export const REMARKS =
  /note|comment|remark|gcse|a.?level|maths|english|consent|attend|bursary|enrol|check|coursework|\bnea\b|form\b/i;
