/**
 * Takes the place of rtl-css-js in the pages, which are in English: styles stay as they are written, and none is made for writing
 * from right to left.
 */
export const convertProperty = (key, value) => ({ key, value });

export const convert = (styles) => styles;
