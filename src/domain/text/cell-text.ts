/** What a cell of a spreadsheet holds. Dates of Excel have no time zone: they come as the UTC instant of the same clock. */
export type CellValue = string | number | boolean | Date | null | undefined;

const two = (n: number): string => String(n).padStart(2, '0');

/** A cell as an officer would type it: days `dd/mm/yyyy`, with their time where one is given; yes as `x`. */
export function cellText(value: CellValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (value === true) return 'x';
  if (!(value instanceof Date)) return String(value);
  // a fraction of a day is rounded: Excel keeps 22:05 as 0.92013888…
  const at = new Date(Math.round(value.getTime() / 1000) * 1000);
  const day = `${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${at.getUTCFullYear()}`;
  const time = `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())}`;
  return time === '00:00:00' ? day : `${day} ${time}`;
}
