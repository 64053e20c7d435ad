const type =
  /^(xã|phường|thị trấn|quận|huyện|thị xã|thành phố|tp\.?|tỉnh|đặc khu)\s+\p{Lu}|^(quận|phường)\s+\d/u;

/** `Phường Cái Răng`, `TP. Cần Thơ`: the row of an area; what is counted stands over the column. */
export const isAreaName = (words: string): boolean => {
  const [first = '', ...rest] = words;
  return type.test(`${first.toLowerCase()}${rest.join('')}`);
};

/** The row that adds the others up. */
export const isTotal = (words: string): boolean =>
  /^(tổng|tổng số|tổng cộng|cộng|toàn (tỉnh|thành phố|huyện|quận|xã|phường))$/i.test(words);
