export { ExcelWorkbook } from './excel-workbook';
