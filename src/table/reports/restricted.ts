/** GOV.UK and ESFA guidance on 16 to 19 funding, and the Education Act 1996, sections 453 to 455: read in outline only. */
export const RESTRICTED =
  'There are limits on what you may charge students of 16 to 19 and pupils. You cannot charge for examinations that their course prepares them for, and for resits and missed ones only in some cases. Look up what holds for your centre before you charge anybody, and keep the reason.';
