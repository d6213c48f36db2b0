import { isProductFormula, productFormula, sheetReference } from '../../src/table';

test.each([
  ['Entries', "'Entries'!"],
  ['Year 12', "'Year 12'!"],
  ["Ann's list", "'Ann''s list'!"],
  ["='x'!A1+", "'=''x''!A1+'!"],
])('a sheet named %s is referred to as %s', (name, reference) => {
  expect(sheetReference(name)).toBe(reference);
});

test('a formula of ours is known again, also as Excel gives it back', () => {
  const { text } = productFormula("SUM('Entries'!$F$2:$F$9)");
  expect(text).toBe(`SUM('Entries'!$F$2:$F$9)+N("entrywise:total")`);
  for (const shown of [
    text,
    `=${text}`,
    `=SUM(Entries!$F$2:$F$9) + N( "entrywise:total" )`,
    text.replace('$F$2:$F$9', '#REF!'),
  ]) {
    expect(isProductFormula(shown)).toBe(true);
  }
});

test.each(['SUM(A1:A9)', `"+N("&"entrywise:total"`, `SUM(A1)+N("entrywise:total")*2`, ''])(
  'a formula of the user is not: %s',
  (text) => {
    expect(isProductFormula(text)).toBe(false);
  },
);
