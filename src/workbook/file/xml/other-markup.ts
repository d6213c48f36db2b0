/** The beginning of a comment, CDATA section or instruction, in which what looks like an element is none; the XML declaration is no such thing. */
export const OTHER_MARKUP = /<[!?](?!xml )/;
