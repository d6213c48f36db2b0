import { reportWords } from '../words/reports';

/** GOV.UK and ESFA guidance on 16 to 19 funding, and the Education Act 1996, sections 453 to 455: read in outline only. */
export const RESTRICTED = reportWords.restricted;
