/** Words of a report's annexes as an Excel file. */
export const reportSheetWords = {
  fileName: 'phu-luc-{area}-{period}.xlsx',
  sample: 'DỮ LIỆU MẪU: không có số liệu thật nào trong tệp này.',
  numerator: 'tử số',
  denominator: 'mẫu số',
};
