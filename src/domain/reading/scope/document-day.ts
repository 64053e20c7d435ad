import { isPlainDate, type PlainDate } from '#domain/calendar/plain-date.ts';

const full = /(?<!(?:từ|đến|từ ngày|đến ngày)\s)(?<![\d/])(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d)(?![\d/])/;
const spelled = /ngày (\d{1,2}) tháng (\d{1,2}) năm ((?:19|20)\d\d)/i;
const dayAndMonth = /(?:ngày|sáng|chiều|trưa|tối)\s(\d{1,2})[/-](\d{1,2})(?![/\d-])/i;
const years = /(?:năm\s|[/-])((?:19|20)\d\d)(?!\d)/g;

const dayFrom = (day = '', month = '', year = ''): PlainDate | null => {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPlainDate(text) ? text : null;
};

const head = 4000;

/** A letter with its mark apart, as NFD has them. */
const mayBeParted = /[\u0300-\u036f]/;

/**
 * The day that a document gives itself: its first full date, in digits or in words, or its first day and month in the last year that it
 * names. Null where it names none; then relative words stay unread.
 */
export function findDocumentDay(text: string): PlainDate | null {
  const opening = text.slice(0, head);
  const start = mayBeParted.test(opening) ? opening.normalize('NFC') : opening;
  const short = dayAndMonth.exec(start);
  const [whole] = [full.exec(start), spelled.exec(start)]
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index);
  const exact = whole ? dayFrom(whole[1], whole[2], whole[3]) : null;
  if (exact && (!short || (whole?.index ?? 0) < short.index)) return exact;
  if (!short) return exact;
  const named = [...start.matchAll(years)].map((match) => match[1] ?? '').sort();
  return dayFrom(short[1], short[2], named.at(-1)) ?? exact;
}
