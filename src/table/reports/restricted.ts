/** GOV.UK and ESFA guidance on 16 to 19 funding, and the Education Act 1996, sections 453 to 455: read in outline only. */
export const RESTRICTED =
  'What students of 16 to 19 and pupils may be charged is restricted: resits and missed examinations only in some cases, and entries that the course prepares for not at all. Look up what holds for your centre before you charge anybody, and keep the reason.';
