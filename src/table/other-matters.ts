/** Headings of what people write down of somebody, in words. */
export const NOTES =
  /note|comment|remark|\b(?:info|information|actions?|updates?|others?|query|queries|changes?|amend\w*|decision|message)\b/i;

/** Headings of other qualifications and of other events in a school, below which words of a status say nothing of an entry. */
export const OTHER_SUBJECTS = /gcse|a.?level|maths|english|consent|attendance|bursary|check|coursework|\bnea\b|form\b/i;

/** Headings of remarks and of other things, below which words such as Registered say nothing of an entry. */
export const REMARKS = new RegExp(`note|comment|remark|attend|enrol|${OTHER_SUBJECTS.source}`, 'i');
