/** Words of a report's figures as an Excel file. */
export const reportSheetWords = {
  fileName: 'phu-luc-{area}-{period}.xlsx',
  sheet: 'Số liệu',
  sample: 'DỮ LIỆU MẪU: không có số liệu thật nào trong tệp này.',
  columns: [
    ['Mã', 8],
    ['Chỉ tiêu', 46],
    ['ĐVT', 12],
    ['Kỳ này', 14],
    ['Tử số', 12],
    ['Mẫu số', 12],
    ['Cùng kỳ', 14],
    ['Nguồn', 22],
  ] as readonly (readonly [title: string, width: number])[],
  states: {
    computed: 'từ bản ghi',
    entered: 'nhập tay',
    estimated: 'ước tính',
    read: 'đọc từ văn bản',
    missing: 'chưa có số liệu',
    published: 'đã công bố',
  } as Readonly<Record<string, string>>,
};
