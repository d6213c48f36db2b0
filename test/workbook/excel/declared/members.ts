/**
 * Every member of Office.js that the product uses, by the requirement set that the declarations name, and by what it belongs to. A
 * member that is new here has been looked at: that its set is there in every Excel that the manifest asks for, or that it is asked for
 * behind a guard, and what its documentation says of limits (remarks.ts).
 */
export const MEMBERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'CustomFunctionsRuntime 1.2': {
    CustomFunctions: 'Error',
  },
  'CustomFunctionsRuntime 1.3': {
    ErrorCode: 'invalidValue notAvailable',
  },
  'ExcelApi 1.1': {
    NamedItem: 'load name visible',
    NamedItemCollection: 'items load',
    Range:
      'address clear columnCount columnIndex context format formulas getEntireColumn getEntireRow insert load numberFormat rowCount rowIndex select text untrack valueTypes values',
    RangeFill: 'color',
    RangeFont: 'bold color name size',
    RangeFormat: 'fill font horizontalAlignment load verticalAlignment wrapText',
    Table: 'getRange id name showTotals style',
    TableCollection: 'add items load',
    Workbook: 'load names tables worksheets',
    Worksheet: 'activate context delete getCell getRange id load name tables visibility',
    WorksheetCollection: 'add getActiveWorksheet getItem items load',
  },
  'ExcelApi 1.2': {
    FunctionResult: 'load value',
    Functions: 'date',
    Range: 'columnHidden rowHidden',
    RangeFormat: 'autofitRows columnWidth',
    Table: 'clearFilters',
    Workbook: 'functions',
    Worksheet: 'protection',
    WorksheetProtection: 'load protected',
  },
  'ExcelApi 1.4': {
    NamedItem: 'delete scope',
    NamedItemCollection: 'add getItemOrNullObject',
    Worksheet: 'getUsedRangeOrNullObject names',
    WorksheetCollection: 'getItemOrNullObject',
  },
  'ExcelApi 1.5': {
    CustomXmlPart: 'delete getXml id setXml',
    CustomXmlPartCollection: 'add getByNamespace',
    CustomXmlPartScopedCollection: 'items load',
    Workbook: 'customXmlParts',
  },
  'ExcelApi 1.6': {
    ConditionalFormat: 'custom customOrNullObject delete id priority type',
    ConditionalFormatCollection: 'add getItem getItemAt items load',
    ConditionalFormatRule: 'formula load',
    ConditionalRangeFill: 'color',
    ConditionalRangeFont: 'color',
    ConditionalRangeFormat: 'fill font',
    CustomConditionalFormat: 'format rule',
    Range: 'conditionalFormats',
  },
  'ExcelApi 1.7': {
    NamedItem: 'formula',
    RangeFormat: 'useStandardWidth',
    Workbook: 'protection',
    WorkbookProtection: 'load protected',
    Worksheet: 'getRangeByIndexes',
    WorksheetCollection: 'onDeleted',
    WorksheetSelectionChangedEventArgs: 'address worksheetId',
  },
  'ExcelApi 1.8': {
    Workbook: 'readOnly',
  },
  'ExcelApi 1.9': {
    AutoFilter: 'clearCriteria isDataFiltered load',
    CellProperties: 'format',
    CellPropertiesFont: 'name strikethrough',
    CellPropertiesFormat: 'font',
    ConditionalFormat: 'getRanges',
    HeaderFooter: 'leftFooter rightFooter',
    HeaderFooterGroup: 'defaultForAllPages',
    PageBreakCollection: 'add removePageBreaks',
    PageLayout: 'headersFooters orientation paperSize printGridlines setPrintMargins setPrintTitleRows zoom',
    PageLayoutZoomOptions: 'scale',
    Range: 'getCellProperties getRowProperties getSpecialCellsOrNullObject',
    RangeAreas: 'areas conditionalFormats format untrack',
    RangeCollection: 'items load',
    RangeFont: 'strikethrough',
    RowProperties: 'rowHidden',
    SettableCellProperties: 'format',
    SettableRowProperties: 'rowHidden',
    Worksheet: 'autoFilter getRanges horizontalPageBreaks pageLayout',
    WorksheetCollection: 'onChanged onSelectionChanged',
  },
  'ExcelApi 1.10': {
    WorksheetCollection: 'onColumnSorted onRowSorted',
  },
  'ExcelApi 1.12': {
    Range: 'hasSpill',
  },
  'ExcelApi 1.13': {
    Range: 'getMergedAreasOrNullObject',
    Table: 'resize',
  },
  'ExcelApi 1.14': {
    ConditionalFormatCollection: 'getItemOrNullObject',
    WorksheetChangedEventArgs: 'triggerSource',
  },
  'ExcelApi 1.17': {
    WorksheetCollection: 'onNameChanged',
  },
  'ExcelApi 1.20': {
    RunOptions: 'mergeUndoGroup',
  },
};

/** Those of which the declarations name no set: of Office.js itself, which brings them along, or of sets with other names. */
export const WITHOUT_SET: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Office.js itself': {
    ClientObject: 'isNullObject',
    ClientRequestContext: 'sync',
    ClientResult: 'value',
    Context: 'officeTheme partitionKey platform requirements',
    Error: 'code',
    EventHandlerResult: 'context remove',
    EventHandlers: 'add',
    Excel: 'run',
    HostType: 'Excel',
    Office: 'HostType context onReady',
    OfficeExtension: 'Error',
    OfficeTheme: 'bodyBackgroundColor',
    RequestContext: 'workbook',
    RequirementSetSupport: 'isSetSupported',
    RunOptions: 'delayForCellEdit',
    onReady: 'host',
  },
  'SharedRuntime 1.1': {
    Actions: 'associate',
    Addin: 'showAsTaskpane',
    Office: 'actions addin',
  },
  'CustomFunctionsRuntime 1.1': {
    CustomFunctions: 'ErrorCode associate',
  },
};
