import { isAreaName, isTotal } from './is-area-name.ts';

/** What the headers say of one cell. */
export interface CellWords {
  /** The line over the table. */
  readonly caption: string;
  /** The last row without numbers: `II. Tai nạn giao thông`. */
  readonly group: string;
  readonly row: string;
  /** The header of the row names says that they are areas: `Thôn`, `Đơn vị`. */
  readonly isArea: boolean;
  readonly column: string;
  readonly unit: string;
  readonly text: string;
}

/** A text in which the cell stands as prose would have it, and where its words begin there, in code points. */
export interface CellSentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const enumerator = /^\s*([-–+•*]|\(?[0-9a-zđIVX]{1,4}[.)])+\s*/u;
const clean = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(enumerator, '')
    .replace(/[.:;,\s]+$/, '');

const sign = /^\s*[-–+]?\s*/;
const lengthOf = (words: string): number => Array.from(words).length;

/** `+3` and `-3`, or a column that only rises or falls. */
function changeWord(column: string, text: string): string {
  if (/^(tăng|giảm)/i.test(text)) return '';
  if (/^[-–]/.test(text)) return 'giảm ';
  if (/^\+/.test(text)) return 'tăng ';
  const [rises, falls] = [/tăng/i.test(column), /giảm/i.test(column)];
  return rises === falls ? '' : rises ? 'tăng ' : 'giảm ';
}

/** `Số người chết là 4`: what has no unit is counted by its subject. */
const asSubject = (words: string): string =>
  /^(số|tỷ lệ|tổng|tỉ lệ)\b/i.test(words) ? words : `Số ${words}`;

/** The words after the number: its unit, unless the row says it better (`Tin có giá trị | tin | 61`), or `%`. */
function unitAfter(what: string, column: string, unit: string, number: string): string {
  if (/\d.*[%\p{L}]/u.test(number)) return '';
  if (unit === '%' || /%|tỷ lệ|tỉ lệ/i.test(`${column} ${what}`)) return '%';
  return unit === '' || what.toLowerCase().split(' ').includes(unit) ? '' : ` ${unit}`;
}

/** The row says what is counted and the column when; or, in rows of areas, the column what and the row where. */
export function cellSentence({ caption, group, row, isArea, column, unit, text }: CellWords): CellSentence {
  const [rowWords, columnWords] = [clean(row), clean(column)];
  const ofTotal = isTotal(rowWords);
  const ofArea = ofTotal || isArea || isAreaName(rowWords) || rowWords === '';
  const what = ofArea ? columnWords : rowWords;
  const number = text.replace(sign, '').trimEnd();
  const after = unitAfter(what, columnWords, unit, number);
  const change = changeWord(columnWords, text.normalize('NFC').trim());
  const changes = change !== '' || /^(tăng|giảm)/i.test(number.normalize('NFC'));
  const said = changes
    ? `${what} ${change}`
    : after === '' || after === '%'
      ? `${asSubject(what)} là `
      : `${what}: `;
  const where = ofArea && !ofTotal && rowWords !== '' ? `Tại ${rowWords}, ` : '';
  const about = clean(group) || caption;
  const before = [about, columnWords, `${where}${said}`].filter(Boolean).join('\n');
  const start = lengthOf(before);
  const skipped = lengthOf(sign.exec(text)?.[0] ?? '');
  return { text: `${before}${number}${after}.`, start: start - skipped, end: start + lengthOf(number) };
}
