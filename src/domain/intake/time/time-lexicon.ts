import { phraseBook } from '../phrases.ts';

/** Parts of the day as minutes from its midnight; past 1440 they reach into the next day. A part is no measurement. */
export const partsOfDay = {
  before_dawn: { from: 0, to: 300 },
  early_morning: { from: 240, to: 420 },
  morning: { from: 300, to: 660 },
  noon: { from: 660, to: 780 },
  early_afternoon: { from: 780, to: 900 },
  afternoon: { from: 780, to: 1080 },
  dusk: { from: 1050, to: 1170 },
  evening: { from: 1080, to: 1380 },
  night: { from: 1260, to: 1740 },
  late_night: { from: 1320, to: 1620 },
  midnight: { from: 1380, to: 1500 },
} as const;
export type PartOfDay = keyof typeof partsOfDay;

export const partWords = phraseBook<PartOfDay>([
  ['rạng sáng', 'before_dawn'],
  ['mờ sáng', 'early_morning'],
  ['tờ mờ sáng', 'early_morning'],
  ['sáng sớm', 'early_morning'],
  ['gần sáng', 'before_dawn'],
  ['sáng', 'morning'],
  ['buổi sáng', 'morning'],
  ['ban sáng', 'morning'],
  ['trưa', 'noon'],
  ['buổi trưa', 'noon'],
  ['giữa trưa', 'noon'],
  ['đầu giờ chiều', 'early_afternoon'],
  ['xế trưa', 'early_afternoon'],
  ['xế chiều', 'afternoon'],
  ['chiều', 'afternoon'],
  ['buổi chiều', 'afternoon'],
  ['chiều tối', 'dusk'],
  ['chập tối', 'dusk'],
  ['chạng vạng', 'dusk'],
  ['tối', 'evening'],
  ['buổi tối', 'evening'],
  ['đêm', 'night'],
  ['ban đêm', 'night'],
  ['khuya', 'late_night'],
  ['đêm khuya', 'late_night'],
  ['nửa đêm', 'midnight'],
]);

/** Days told by their distance from today. `night` is that of the southern "hồi hôm". */
export const dayWords = phraseBook<{ days: number; part?: PartOfDay }>([
  ['hôm nay', { days: 0 }],
  ['bữa nay', { days: 0 }],
  ['ngày hôm nay', { days: 0 }],
  ['nay', { days: 0 }],
  ['hôm qua', { days: -1 }],
  ['bữa qua', { days: -1 }],
  ['ngày hôm qua', { days: -1 }],
  ['qua', { days: -1 }],
  ['hôm kia', { days: -2 }],
  ['bữa kia', { days: -2 }],
  ['ngày kia', { days: 2 }],
  ['hôm kìa', { days: -3 }],
  ['hồi hôm', { days: -1, part: 'night' }],
  ['ngày mai', { days: 1 }],
  ['mai', { days: 1 }],
  ['mốt', { days: 2 }],
  ['ngày mốt', { days: 2 }],
]);

/** Words that mean a day only behind a part of the day: `sáng nay`, `tối qua`, `chiều mai`. */
export const shortDayWords = new Set(['nay', 'qua', 'mai', 'mot', 'som']);

/** 1 = Monday … 7 = Sunday. */
export const weekdayWords = phraseBook<number>([
  ['thứ hai', 1],
  ['thứ ba', 2],
  ['thứ tư', 3],
  ['thứ năm', 4],
  ['thứ sáu', 5],
  ['thứ bảy', 6],
  ['thứ bẩy', 6],
  ['chủ nhật', 7],
  ['chúa nhật', 7],
  ['cn', 7],
]);

/** Which of the repeated spans: 0 = this one. */
export const whichWords = phraseBook<number>([
  ['này', 0],
  ['nay', 0],
  ['trước', -1],
  ['qua', -1],
  ['rồi', -1],
  ['vừa rồi', -1],
  ['vừa qua', -1],
  ['mới rồi', -1],
  ['trước nữa', -2],
  ['kia', -2],
  ['sau', 1],
  ['tới', 1],
  ['sắp tới', 1],
]);

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

export const unitWords = phraseBook<Unit>([
  ['phút', 'minute'],
  ['tiếng', 'hour'],
  ['tiếng đồng hồ', 'hour'],
  ['giờ', 'hour'],
  ['giờ đồng hồ', 'hour'],
  ['ngày', 'day'],
  ['hôm', 'day'],
  ['bữa', 'day'],
  ['đêm', 'day'],
  ['tuần', 'week'],
  ['tuần lễ', 'week'],
  ['tháng', 'month'],
  ['năm', 'year'],
]);

/** Words before an hour that loosen it. */
export const aboutWords = phraseBook<'about' | 'before' | 'after'>([
  ['khoảng', 'about'],
  ['vào khoảng', 'about'],
  ['tầm', 'about'],
  ['cỡ', 'about'],
  ['chừng', 'about'],
  ['độ', 'about'],
  ['tầm khoảng', 'about'],
  ['lối', 'about'],
  ['gần', 'before'],
  ['hơn', 'after'],
]);

/** Words that only lead to a time. */
export const leadWords = phraseBook<'lead'>([
  ['lúc', 'lead'],
  ['hồi', 'lead'],
  ['vào lúc', 'lead'],
  ['vào hồi', 'lead'],
  ['vào', 'lead'],
  ['khi', 'lead'],
  ['của', 'lead'],
]);

/** Now, and a moment ago: minutes back that the words reach. */
export const nowWords = phraseBook<number>([
  ['bây giờ', 0],
  ['ngay bây giờ', 0],
  ['ngay lúc này', 0],
  ['lúc này', 0],
  ['hiện giờ', 0],
  ['hồi nãy', 180],
  ['khi nãy', 180],
  ['lúc nãy', 180],
  ['ban nãy', 180],
  ['vừa nãy', 60],
  ['mới nãy', 60],
  ['nãy giờ', 180],
  ['vừa mới xong', 30],
  ['vừa xong', 30],
]);

/** What happens again and again has no one time. */
export const habitWords = phraseBook<'habit'>([
  ['nào cũng', 'habit'],
  ['hàng', 'habit'],
  ['hằng', 'habit'],
  ['mỗi', 'habit'],
  ['cứ', 'habit'],
]);

export const numberWords = phraseBook<number>([
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['mười một', 11],
  ['mười hai', 12],
  ['mười lăm', 15],
  ['hai mươi', 20],
  ['ba mươi', 30],
  ['bốn mươi lăm', 45],
]);

/** Minutes before a full or half hour in words. */
export const halfWords = phraseBook<'half'>([['rưỡi', 'half']]);
export const shortOfWords = phraseBook<'short'>([['kém', 'short']]);
