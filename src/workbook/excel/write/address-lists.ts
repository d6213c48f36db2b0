import { areaAddress, type Area } from '../../../excel-values';

/** Office.js cuts addresses off at 8,192 characters. */
const LONGEST = 8_000;

/** The addresses of areas, `B7,C9:C12`, in as few texts as Office.js can take. */
export function addressLists(areas: readonly Area[]): string[] {
  const lists: string[] = [];
  let list = '';
  for (const address of areas.map(areaAddress)) {
    if (list !== '' && list.length + address.length + 1 > LONGEST) {
      lists.push(list);
      list = '';
    }
    list += list === '' ? address : `,${address}`;
  }
  return list === '' ? lists : [...lists, list];
}
