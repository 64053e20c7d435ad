/** Fixed pairs of words that are written with a comma between them, or without: `an ninh, trật tự`. */
const pairs: readonly (readonly [string, string])[] = [
  ['an ninh', 'trật tự'],
  ['trật tự', 'an toàn'],
  ['phòng', 'chống'],
  ['cháy', 'nổ'],
  ['phòng cháy', 'chữa cháy'],
  ['tố giác', 'tin báo'],
  ['tin báo', 'tố giác'],
  ['tin', 'bài'],
  ['cán bộ', 'chiến sĩ'],
  ['cán bộ', 'chiến sỹ'],
  ['xã', 'phường'],
  ['phường', 'xã'],
  ['phường', 'thị trấn'],
  ['xã', 'thị trấn'],
  ['quận', 'huyện'],
  ['huyện', 'thị xã'],
  ['huyện', 'thành phố'],
  ['tỉnh', 'thành phố'],
  ['thôn', 'bản'],
  ['thôn', 'buôn'],
  ['bon', 'buôn'],
  ['phum', 'sóc'],
  ['ấp', 'khóm'],
  ['nhà nghỉ', 'khách sạn'],
  ['điều tra', 'khám phá'],
  ['điều tra', 'làm rõ'],
  ['cảm hóa', 'giáo dục'],
  ['phát hiện', 'xử lý'],
  ['tuần tra', 'kiểm soát'],
];

/** The spellings of a phrase of the lexicon, its words with one blank between; itself first. */
export function commaSpellings(phrase: string): string[] {
  const spellings = [phrase];
  for (const [left, right] of pairs) {
    for (const one of [...spellings]) {
      const parted = ` ${one} `.replace(` ${left} ${right} `, ` ${left} , ${right} `).trim();
      if (parted !== one) spellings.push(parted);
    }
  }
  return spellings;
}
