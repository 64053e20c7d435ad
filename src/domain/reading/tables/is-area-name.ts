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

/** A header over names of areas: `Thôn, bản`, `Tên xã`, `Địa phương`. */
export const isAreaHeader = (words: string): boolean =>
  /^(tên )?(các )?(thôn|bản|ấp|khóm|buôn|làng|xóm|khối|khu phố|tổ dân phố|khu dân cư|xã|phường|thị trấn|huyện|quận|tỉnh|đơn vị|địa phương|địa bàn)([\s,;/-]+(thôn|bản|ấp|khóm|buôn|làng|xóm|khu phố|xã|phường|thị trấn|thị xã|huyện|quận|thành phố|đặc khu|tỉnh))*$/i.test(
    words.trim(),
  );
