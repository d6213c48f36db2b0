/** Whether a format shows a day, month or year: `h:mm` does not, and a lone `mm` beside hours means minutes. */
export function showsDay(code: string): boolean {
  const letters = code
    .replace(/"[^"]*"|\\.|[_*]./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/AM\/PM|A\/P|General/gi, '')
    .toLowerCase();
  return /[dy]/.test(letters) || (/m/.test(letters) && !/[hs]/.test(letters) && !/\[(h|m|s)+\]/i.test(code));
}
