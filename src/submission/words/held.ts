/** Why an entry is kept out of the files, in sentences. */
export const heldWords = {
  rule: (rule: string) => `The rule ${rule} found an error.`,
  basedataMissing: 'No basedata for its series is loaded, so the option entry code is not known. Load the basedata.',
  registrationBlocked: 'The registration of the candidate is itself kept out. Fix that first.',
  otherCentre: (ofRow: string, ofFiles: string) => `The row is of centre ${ofRow}, and the files are for ${ofFiles}.`,
  renumbered: (sent: string, now: string) =>
    `The candidate was entered for this series with number ${sent}, and the sheet now has ${now}. A candidate number does not change while a series lasts: put ${sent} back.`,
  numberTaken: (candidateNumber: string, sent: string, name: string, uci: string) =>
    `Candidate number ${candidateNumber} was ${sent} for ${name}, UCI ${uci}, in this series. If this is another candidate, give another number. If it is the same one, more than one detail was changed at once: put one of them back, and have the other changed first.`,
  looksSent: (name: string, sent: string, candidateNumber: string, uci: string) =>
    `${name}, born on the same day, was ${sent} with candidate number ${candidateNumber} and UCI ${uci}, and has no row any more. If this is the same candidate, put number or UCI back, and have the other changed first. If it is another one, put the row of ${candidateNumber} back, or have what was sent withdrawn.`,
  sizeChange: (from: string, to: string, way: string) =>
    `The candidate is registered for ${from}, so ${to} is a ${way}: it is asked for by e-mail, because a second registration would be charged in full.`,
  sizeChangeOfRow: (from: string, row: string | number, to: string, way: string) =>
    `The candidate is registered for ${from} (row ${row}), and ${to} is a ${way}. Delete the row of the size that is no longer meant; the change is then asked for by e-mail, because a second registration would be charged in full.`,
};
