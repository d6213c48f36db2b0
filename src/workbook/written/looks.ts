import type { MarkSeverity } from '../../table';

/** How a cell that the product writes looks. */
export type Look =
  'text' | 'money' | 'count' | 'day' | 'heading' | 'heading-right' | 'title' | 'wrapped' | MarkSeverity;

/** Fill and letters, RGB: Excel's own Bad and Neutral, and a blue; told apart by colour-blind eyes too. */
export const SEVERITY_COLOURS: Readonly<Record<MarkSeverity, { readonly fill: string; readonly letters: string }>> = {
  error: { fill: 'FFC7CE', letters: '9C0006' },
  warning: { fill: 'FFEB9C', letters: '9C5700' },
  note: { fill: 'BDD7EE', letters: '1F3864' },
};

export const SEVERITIES: readonly MarkSeverity[] = ['error', 'warning', 'note'];

/** The number formats of the looks: texts are `@`, so that `=1+1` stays a text when it is edited. */
export const LOOKS: Readonly<
  Record<
    Look,
    {
      readonly format: 'text' | 'money' | 'count' | 'day';
      readonly bold?: true;
      readonly size?: number;
      readonly wrap?: true;
      readonly right?: true;
      /** In sheets of the product's own, so that a day does not run into the text beside it. */
      readonly left?: true;
    }
  >
> = {
  text: { format: 'text' },
  money: { format: 'money' },
  count: { format: 'count' },
  day: { format: 'day', left: true },
  heading: { format: 'text', bold: true },
  'heading-right': { format: 'text', bold: true, right: true },
  title: { format: 'text', bold: true, size: 14 },
  wrapped: { format: 'text', wrap: true },
  error: { format: 'text' },
  warning: { format: 'text' },
  note: { format: 'text' },
};

/** The format code of money: pounds as in the United Kingdom, whatever the country's settings of the machine are. */
export const MONEY = '[$£-809]#,##0.00';
/** The format code of a day, likewise: without the country in front, Excel takes it for the date of the machine's country. */
export const DAY = '[$-809]dd/mm/yyyy';
/** Numbers of formats that Excel does not write out (ECMA-376 part 1, 18.8.30). */
export const BUILT_IN_FORMAT = { text: 49, count: 3 } as const;
