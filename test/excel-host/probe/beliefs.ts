import { down, refusalOf, type Belief } from './belief';

const MARKER = (word: string): string => `=N("entrywise probe:${word}")=0`;

function addRule(ranges: Excel.Range | Excel.RangeAreas, word: string): void {
  const { custom } = ranges.conditionalFormats.add('Custom');
  custom.rule.formula = MARKER(word);
  custom.format.fill.color = '#FFC7CE';
}

async function rulesOf(sheet: Excel.Worksheet): Promise<{ id: string; word: string }[]> {
  const { conditionalFormats } = sheet.getRange();
  conditionalFormats.load({ id: true, customOrNullObject: { rule: { formula: true } } });
  await sheet.context.sync();
  return conditionalFormats.items.map(({ id, customOrNullObject: { rule } }) => ({
    id,
    word: /probe:(\w+)/.exec(rule.formula)?.[1] ?? rule.formula,
  }));
}

/** Every belief about Excel on which the product rests, in the order in which they are tried. */
export const BELIEFS: readonly Belief[] = [
  {
    id: 'read-back-in-one-request',
    done: 'values are written and loaded in one request',
    reliesOn: 'what is loaded is what was written just before',
    file: 'src/workbook/excel/write/read-back.ts',
    otherwise: [],
    async probe(sheet) {
      const range = sheet.getRange('A1:A3');
      range.values = down('one', 2, true);
      range.load('values');
      await sheet.context.sync();
      return range.values;
    },
  },
  {
    id: 'array-over-filtered-rows',
    done: 'an array is written over five rows of which a filter hides two',
    reliesOn: 'nothing: no array reaches over hidden rows; where it would go astray, the look after it tells',
    file: 'src/workbook/excel/write/cell-pieces.ts',
    otherwise: [{ arraysOverHiddenRows: 'first-everywhere' }, { arraysOverHiddenRows: 'into-visible' }],
    async probe(sheet) {
      sheet.getRange('A1:A6').values = down('Group', 'a', 'b', 'a', 'b', 'a');
      sheet.autoFilter.apply(sheet.getRange('A1:A6'), 0, { filterOn: 'Values', values: ['a'] });
      await sheet.context.sync();
      const range = sheet.getRange('B2:B6');
      range.values = down('1', '2', '3', '4', '5').map(([value]) => [Number(value)]);
      range.load('values');
      await sheet.context.sync();
      return range.values;
    },
  },
  {
    id: 'single-cell-in-filtered-row',
    done: 'one value is written into a row that a filter hides, and one into a row that it shows',
    reliesOn: 'each reaches its cell',
    file: 'src/workbook/excel/write/cell-pieces.ts',
    otherwise: [],
    async probe(sheet) {
      sheet.getRange('A1:A3').values = down('Group', 'a', 'b');
      sheet.autoFilter.apply(sheet.getRange('A1:A3'), 0, { filterOn: 'Values', values: ['a'] });
      await sheet.context.sync();
      sheet.getRange('B3').values = [['hidden']];
      sheet.getRange('B2').values = [['shown']];
      const range = sheet.getRange('B2:B3');
      range.load('values');
      await sheet.context.sync();
      return range.values;
    },
  },
  {
    id: 'hidden-rows',
    done: 'rows hidden by a filter are asked for: by special cells, as a whole, and row by row',
    reliesOn: 'each of these tells them; where special cells are refused, the others do',
    file: 'src/workbook/excel/hidden-rows.ts',
    otherwise: [{ noSpecialCells: true }],
    async probe(sheet) {
      sheet.getRange('A1:A5').values = down('Group', 'a', 'b', 'b', 'a');
      sheet.autoFilter.apply(sheet.getRange('A1:A5'), 0, { filterOn: 'Values', values: ['a'] });
      await sheet.context.sync();
      const range = sheet.getRange('A1:A5');
      range.load('rowHidden');
      const each = range.getRowProperties({ rowHidden: true });
      await sheet.context.sync();
      const mixed: boolean | null = range.rowHidden;
      const visible = sheet.getRange('A1:A5').getSpecialCellsOrNullObject('Visible');
      visible.areas.load('items/rowIndex,items/rowCount');
      const told = await refusalOf(sheet.context, () => undefined);
      return {
        asAWhole: mixed,
        byRow: each.value.map(({ rowHidden }) => rowHidden ?? null),
        bySpecialCells:
          told === 'done' ? visible.areas.items.map(({ rowIndex, rowCount }) => [rowIndex, rowCount]) : told,
      };
    },
  },
  {
    id: 'special-cells-in-protected-sheet',
    done: 'a sheet is protected and its visible cells asked for',
    reliesOn: 'nothing: where that is refused, rows are asked for otherwise',
    file: 'src/workbook/excel/read/page.ts',
    otherwise: [{ noSpecialCellsInProtected: true }],
    async probe(sheet) {
      sheet.getRange('A1:A3').values = down('a', 'b', 'c');
      sheet.protection.protect();
      await sheet.context.sync();
      const told = await refusalOf(sheet.context, () =>
        sheet.getRange('A1:A3').getSpecialCellsOrNullObject('Visible').load('areaCount'),
      );
      sheet.protection.unprotect();
      await sheet.context.sync();
      return told;
    },
  },
  {
    id: 'number-formats',
    done: 'formats of money, days and texts are written and read',
    reliesOn: 'each comes back as one of the same kind',
    file: 'src/workbook/written/format-kind.ts',
    otherwise: [{ formatsOfCountry: 'plain' }, { formatsOfCountry: 'named-too' }],
    async probe(sheet) {
      const range = sheet.getRange('A1:A6');
      range.numberFormat = down('"£"#,##0.00', 'dd/mm/yyyy', '[$£-809]#,##0.00', '[$-809]dd/mm/yyyy', '#,##0', '@');
      range.load('numberFormat');
      await sheet.context.sync();
      return range.numberFormat;
    },
  },
  {
    id: 'texts-in-cells-for-texts',
    done: 'texts that look like formulas and numbers, of several lines, and long ones, are written into cells for texts',
    reliesOn: 'each comes back letter by letter',
    file: 'src/workbook/excel/write/cell-pieces.ts',
    otherwise: [],
    async probe(sheet) {
      const range = sheet.getRange('A1:A6');
      range.numberFormat = down('@', '@', '@', '@', '@', '@');
      range.values = down('=1+1', '0012', 'one\ntwo', ' spaces ', '1/2/2027', 'x'.repeat(2_000));
      range.load('values,formulas');
      await sheet.context.sync();
      const last: unknown = range.values[5]?.[0];
      return { values: range.values.slice(0, 5), formula: range.formulas[0]?.[0], long: String(last).length };
    },
  },
  {
    id: 'apostrophe-in-front',
    done: 'texts with one and with two apostrophes in front are written into cells for texts',
    reliesOn: 'one of the two comes back with one',
    file: 'src/workbook/excel/write/read-back.ts',
    otherwise: [{ apostrophes: 'eaten-once' }, { apostrophes: 'never-kept' }],
    async probe(sheet) {
      const range = sheet.getRange('A1:A2');
      range.numberFormat = down('@', '@');
      range.values = down("'t Hooft", "''t Hooft");
      range.load('values');
      await sheet.context.sync();
      return range.values;
    },
  },
  {
    id: 'null-leaves-a-cell-alone',
    done: 'an array with null is written over cells',
    reliesOn: 'cells with null keep value and format',
    file: 'src/workbook/excel/write/cell-pieces.ts',
    otherwise: [],
    async probe(sheet) {
      const range = sheet.getRange('A1:A3');
      range.values = down('a', 'b', 'c');
      range.numberFormat = down('@', '0000', '@');
      await sheet.context.sync();
      range.numberFormat = [['General'], [null], ['General']];
      range.values = down('x', null, 'z');
      range.load('values,numberFormat');
      await sheet.context.sync();
      return [range.values, range.numberFormat];
    },
  },
  {
    id: 'ids-of-conditional-formats',
    done: 'of two rules, the one in front is deleted by its id, and the other is looked for by its own',
    reliesOn: 'nothing: the last goes first, and what is left is looked at',
    file: 'src/workbook/excel/write/take-out-marks.ts',
    otherwise: [{ formatIds: 'priorities' }, { formatIds: 'never-found' }],
    async probe(sheet) {
      addRule(sheet.getRange('A1:A3'), 'first');
      addRule(sheet.getRange('A1:A3'), 'second');
      await sheet.context.sync();
      const before = await rulesOf(sheet);
      sheet
        .getRange()
        .conditionalFormats.getItemOrNullObject(before[0]?.id ?? '')
        .delete();
      await sheet.context.sync();
      const after = await rulesOf(sheet);
      return {
        order: before.map(({ word }) => word),
        left: after.map(({ word }) => word),
        keepsItsId: after.some(({ id }) => id === before[1]?.id),
      };
    },
  },
  {
    id: 'one-rule-over-many-areas',
    done: 'one rule is added over three areas, and asked for its areas',
    reliesOn: 'it stays one rule, and tells its areas',
    file: 'src/workbook/excel/write/mark-formats.ts',
    otherwise: [],
    async probe(sheet) {
      addRule(sheet.getRanges('A1,C3:C4,E9'), 'areas');
      await sheet.context.sync();
      const rules = await rulesOf(sheet);
      const ranges = sheet
        .getRange()
        .conditionalFormats.getItem(rules[0]?.id ?? '')
        .getRanges();
      ranges.areas.load('items/rowIndex,items/columnIndex,items/rowCount');
      await sheet.context.sync();
      const areas = ranges.areas.items.map(({ rowIndex, columnIndex, rowCount }) => [rowIndex, columnIndex, rowCount]);
      return { rules: rules.length, areas: areas.sort(([one = 0], [other = 0]) => one - other) };
    },
  },
  {
    id: 'foreign-xml',
    done: 'a part of foreign XML is set anew, with a declaration and without',
    reliesOn: 'without one it is kept, or a new part is',
    file: 'src/workbook/excel/write/keep-settings.ts',
    otherwise: [{ xmlPartsStay: 'with-declaration' }, { xmlPartsStay: 'always' }],
    async probe(sheet) {
      const xml = (word: string): string => `<probe xmlns="urn:entrywise:probe">${word}</probe>`;
      const part = sheet.context.workbook.customXmlParts.add(xml('old'));
      part.load('id');
      await sheet.context.sync();
      const { id } = part;
      const texts: string[] = [];
      for (const text of [`<?xml version="1.0" encoding="UTF-8"?>\n${xml('declared')}`, xml('plain')]) {
        const again = sheet.context.workbook.customXmlParts.getItem(id);
        again.setXml(text);
        const now = again.getXml();
        await sheet.context.sync();
        texts.push(/>(\w+)</.exec(now.value)?.[1] ?? '');
      }
      sheet.context.workbook.customXmlParts.getItem(id).delete();
      await sheet.context.sync();
      return texts;
    },
  },
  {
    id: 'bare-address-of-a-table',
    done: 'a table is added by an address without a sheet, to a sheet that is not in front',
    reliesOn: 'nothing: ranges are given in place of addresses',
    file: 'src/workbook/excel/write/sheet-table.ts',
    otherwise: [{ addressesInFront: true }],
    async probe(sheet) {
      sheet.getRange('H1:H3').values = down('Head', 'a', 'b');
      const table = sheet.tables.add('H1:H3', true);
      table.load('id');
      const told = await refusalOf(sheet.context, () => undefined);
      if (told !== 'done') return told;
      const { id } = table;
      sheet.tables.load('items/id');
      await sheet.context.sync();
      const isHere = sheet.tables.items.some((one) => one.id === id);
      sheet.context.workbook.tables.getItem(id).delete();
      await sheet.context.sync();
      return isHere ? 'here' : 'in the sheet in front';
    },
  },
  {
    id: 'table-takes-in-columns',
    done: 'values are written right beside a table',
    reliesOn: 'nothing: a table that grew is made as large as it was',
    file: 'src/workbook/excel/write/tables-beside.ts',
    otherwise: [{ tablesWiden: 'once' }],
    async probe(sheet) {
      sheet.getRange('A1:A3').values = down('Head', 'a', 'b');
      const table = sheet.tables.add(sheet.getRange('A1:A3'), true);
      await sheet.context.sync();
      sheet.getRange('B1:B2').values = down('Beside', 'x');
      const grown = table.getRange();
      grown.load('columnCount');
      await sheet.context.sync();
      const columns = grown.columnCount;
      table.resize(sheet.getRange('A1:A3'));
      const back = table.getRange();
      back.load('columnCount');
      await sheet.context.sync();
      return { grown: columns, madeSmaller: back.columnCount };
    },
  },
  {
    id: 'merged-areas',
    done: '513 areas are merged and asked for at once; an area over a cut is asked for from both sides',
    reliesOn: 'nothing: where that is refused, halves are asked for; an area is put together of pieces',
    file: 'src/workbook/excel/read/merged-areas.ts',
    otherwise: [{ mergesCutOff: true }, { noMergedAreas: true }],
    async probe(sheet) {
      for (let row = 0; row < 513; row += 1) sheet.getRangeByIndexes(row * 2, 0, 2, 1).merge();
      await sheet.context.sync();
      const merged = sheet.getRange('A1:A1026').getMergedAreasOrNullObject();
      merged.load('areaCount');
      const all = await refusalOf(sheet.context, () => undefined);
      const part = sheet.getRange('A1:A3').getMergedAreasOrNullObject();
      part.areas.load('items/rowIndex,items/rowCount');
      const some = await refusalOf(sheet.context, () => undefined);
      const areas = some === 'done' ? part.areas.items.map(({ rowIndex, rowCount }) => [rowIndex, rowCount]) : some;
      return { all: all === 'done' ? merged.areaCount : all, cut: areas };
    },
  },
  {
    id: 'page-set-up',
    done: 'paper size, orientation and title rows are set',
    reliesOn: 'nothing: what is refused is told, and the sheet is whole',
    file: 'src/workbook/excel/write/page-layout.ts',
    otherwise: [{ noPrinter: 'paper-size' }, { noPrinter: 'everything' }],
    async probe(sheet) {
      const { context, pageLayout } = sheet;
      return {
        paper: await refusalOf(context, () => (pageLayout.paperSize = 'A4')),
        orientation: await refusalOf(context, () => (pageLayout.orientation = 'Landscape')),
        titles: await refusalOf(context, () => pageLayout.setPrintTitleRows(sheet.getRange('A1').getEntireRow())),
        breaks: await refusalOf(context, () => void sheet.horizontalPageBreaks.add(sheet.getRange('A5'))),
      };
    },
  },
  {
    id: 'names-of-a-sheet',
    done: 'a hidden name is added to a sheet and one to the workbook, and those of the sheet are asked for',
    reliesOn: "the sheet's is among them, hidden or not; the workbook's says its scope",
    file: 'src/workbook/excel/write/survey-sheets.ts',
    otherwise: [{ namesOfBook: true }],
    async probe(sheet) {
      const { workbook } = sheet.context;
      sheet.names.add('_entrywise.probe', '="sheet"').visible = false;
      workbook.names.add('Entrywise_probe', '="book"');
      await sheet.context.sync();
      sheet.names.load('items/name,items/formula,items/scope,items/visible');
      await sheet.context.sync();
      const names = sheet.names.items
        .filter(({ name }) => /entrywise/i.test(name))
        .map(({ name, formula, scope, visible }) => [name.replace(/^.*!/, ''), String(formula), scope, visible]);
      workbook.names.getItem('Entrywise_probe').delete();
      await sheet.context.sync();
      return names;
    },
  },
  {
    id: 'chains-on-what-is-not-there',
    done: 'properties of ranges, names and protection of a sheet that is not there are asked for in one request',
    reliesOn: 'the request goes through, and the sheet says that it is not there',
    file: 'src/workbook/excel/write/survey.ts',
    otherwise: [],
    async probe(sheet) {
      const nowhere = sheet.context.workbook.worksheets.getItemOrNullObject('Entrywise: no such sheet');
      nowhere.load('name');
      nowhere.protection.load('protected');
      nowhere.names.load('items/name');
      nowhere.tables.load('items/name');
      const used = nowhere.getUsedRangeOrNullObject(true);
      used.load('rowCount');
      const told = await refusalOf(sheet.context, () => undefined);
      return told === 'done' ? [nowhere.isNullObject, used.isNullObject] : told;
    },
  },
  {
    id: 'a-request-that-fails-half-way',
    done: 'a request writes a cell, fails, and would write another',
    reliesOn: 'the first is written and the second not',
    file: 'src/workbook/excel/in-excel.ts',
    otherwise: [],
    async probe(sheet) {
      const told = await refusalOf(sheet.context, () => {
        sheet.getRange('A1').values = [['before']];
        sheet.context.workbook.worksheets.getItem('Entrywise: no such sheet').getRange('A1').values = [['never']];
        sheet.getRange('A2').values = [['after']];
      });
      const range = sheet.getRange('A1:A2');
      range.load('values');
      await sheet.context.sync();
      return { told, left: range.values };
    },
  },
  {
    id: 'rows-put-in',
    done: 'two whole rows are put in below a filled one, above another',
    reliesOn: 'what stood there moves down, and the new rows look like the row above',
    file: 'src/workbook/excel/write/fill-cells.ts',
    otherwise: [],
    async probe(sheet) {
      sheet.getRange('A1:A2').values = down('last', 'total');
      sheet.getRange('A1:B1').format.fill.color = '#FFC7CE';
      await sheet.context.sync();
      sheet.getRange('2:3').insert('Down');
      const range = sheet.getRange('A1:A4');
      range.load('values');
      const looks = ['A2', 'B3', 'A4'].map((address) => {
        const { fill } = sheet.getRange(address).format;
        fill.load('color');
        return fill;
      });
      await sheet.context.sync();
      return [range.values, looks.map(({ color }) => color.toUpperCase())];
    },
  },
  {
    id: 'spilled-cells',
    done: 'a formula spills over three cells, and cells are asked whether they are spilled into',
    reliesOn: 'all are told as such, some as neither, and cells beside not',
    file: 'src/workbook/excel/write/spilled-rows.ts',
    otherwise: [],
    async probe(sheet) {
      sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
      await sheet.context.sync();
      const asked = ['A1:A3', 'A2', 'A1:A4', 'B1:B3'].map((address) => {
        const range = sheet.getRange(address);
        range.load('hasSpill,formulas');
        return range;
      });
      await sheet.context.sync();
      return asked.map(({ hasSpill, formulas }) => [hasSpill, formulas.length === 3 ? formulas : null]);
    },
  },
  {
    id: 'text-in-narrow-columns',
    done: 'numbers of a format with zeros in front stand in a column that is too narrow for them, and its texts are read',
    reliesOn: 'nothing: where `####` is told in place of a number, it is worked out from its format',
    file: 'src/workbook/sheet-grid.ts',
    otherwise: [{ hashesInNarrow: true }],
    async probe(sheet) {
      const range = sheet.getRange('A1:A2');
      range.numberFormat = down('0000', '0000');
      range.values = down(12, 345);
      range.format.columnWidth = 8;
      range.load('text');
      await sheet.context.sync();
      return range.text;
    },
  },
  {
    id: 'very-hidden-sheet',
    done: 'a sheet that only a program can show is deleted, and deleted once it was made visible',
    reliesOn: 'the second works, in one request',
    file: 'src/workbook/excel/write/write-summary.ts',
    otherwise: [],
    async probe(sheet) {
      const { context } = sheet;
      const { worksheets } = context.workbook;
      const added = worksheets.add('Entrywise: very hidden');
      added.visibility = 'VeryHidden';
      added.load('id');
      await context.sync();
      const { id } = added;
      const hidden = await refusalOf(context, () => worksheets.getItem(id).delete());
      const shown = await refusalOf(context, () => {
        const again = worksheets.getItem(id);
        again.visibility = 'Visible';
        again.delete();
      });
      return { hidden, shown };
    },
  },
  {
    id: 'width-of-hidden-column',
    done: 'a hidden column is shown, asked for its width and hidden again with one request',
    reliesOn:
      'it has the width that it was hidden in, and is hidden afterwards; with another answer it is given back in the standard width',
    file: 'src/workbook/excel/write/column-widths.ts',
    otherwise: [],
    async probe(sheet) {
      const column = sheet.getRange('C:C');
      column.format.columnWidth = 120;
      column.columnHidden = true;
      await sheet.context.sync();
      column.columnHidden = false;
      column.format.load('columnWidth');
      column.columnHidden = true;
      await sheet.context.sync();
      const width = column.format.columnWidth;
      column.load('columnHidden');
      await sheet.context.sync();
      return { width, isHidden: column.columnHidden };
    },
  },
];
