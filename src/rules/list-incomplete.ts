/** Why a code that is not in the known list is only suspected. */
export const LIST_INCOMPLETE = {
  confidence: 'unverified',
  source:
    'no basedata is loaded for this entry, and the list of qualifications that comes with the product is incomplete',
} as const;
