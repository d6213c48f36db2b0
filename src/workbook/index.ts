export { textOfBytes } from './file/text/decoded-text';
export * from './workbook';
export { typedDay } from './typed-content';
