export * from './workbook';
export { typedDay } from './typed-content';
