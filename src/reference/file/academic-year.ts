/** An academic year as it is written: `2026/27` of 2026. */
export function academicYearWords(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}
