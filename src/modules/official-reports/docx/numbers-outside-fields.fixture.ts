import { paragraphsOf, textOf } from './read-docx.fixture.ts';

/** Digits that count nothing, by kind. Whatever digit is left over must stand in a locked field. */
const allowed: readonly [string, RegExp][] = [
  ['day', /\d{1,2}\/\d{1,2}\/\d{4}/g],
  ['part of a year', /(?:6 tháng (?:đầu|cuối)|9 tháng đầu|tháng \d{1,2}) năm \d{4}/gi],
  ['years', /(?:các )?năm \d{4}(?:–\d{4})?/gi],
  ['name of the committee', /Ban Chỉ đạo 138/gi],
  ['name of the police division', /PV05|V05/g],
  ['name of a unit that bears a number', /Long Phú 1|Vị Thanh 1/g],
  ['number of a plan that is named', /Kế hoạch số [\p{L}\d/-]+/gu],
  ['number of the document', /Số:\s+\/BC-[A-ZĐ\d-]+/g],
];

const heading = /^(?:[IVX]+|\d{1,2})\. /;

/** What is printed in digits outside every locked field and outside the allowed kinds, by paragraph. */
export function numbersOutsideFields(xml: string): string[] {
  const withoutFields = xml.replace(/<w:sdt>.*?<\/w:sdt>/gs, '');
  const ordinals = ordinalCells(withoutFields);
  return paragraphsOf(ordinals).flatMap((paragraph) => {
    const text = textOf(paragraph).replace(heading, '');
    const rest = allowed.reduce((left, [, pattern]) => left.replace(pattern, ''), text);
    return /\d/.test(rest) ? [rest] : [];
  });
}

/** The same XML without the running numbers in the first column of a table. */
function ordinalCells(xml: string): string {
  return xml.replace(/<w:tr>.*?<\/w:tr>/gs, (row) => {
    const [first = ''] = /<w:tc>.*?<\/w:tc>/s.exec(row) ?? [];
    return /^\d{1,3}$/.test(textOf(first)) ? row.replace(first, '') : row;
  });
}
