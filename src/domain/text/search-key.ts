/**
 * A text as people type it without a Vietnamese keyboard: no diacritics, `đ` as `d`, lower case, one blank
 * between words, other signs dropped. Blind to tone placement (Hòa, Hoà), to NFC or NFD and to capitals, so two
 * texts are the same name when their keys are equal: `searchKey('Phường Hoà An') === 'phuong hoa an'`.
 */
export const searchKey = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
