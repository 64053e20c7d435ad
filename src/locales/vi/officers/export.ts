/** Lists that officers take out as Excel files. `{day}` is the day on which they are made. */
export const tipExport = {
  fileName: 'tin-nguoi-dan-{day}.xlsx',
  sampleFileName: 'du-lieu-mau-tin-nguoi-dan-{day}.xlsx',
  sheet: 'Tin người dân',
  sample: 'DỮ LIỆU MẪU: không có tin, người hay số liệu thật nào trong tệp này.',
  columns: {
    number: 'Số tin',
    area: 'Địa bàn',
    receivedAt: 'Nhận lúc',
    channel: 'Kênh',
    track: 'Loại tin',
    status: 'Tình trạng',
    checkDueAt: 'Hạn kiểm tra ban đầu',
    outcome: 'Kết quả',
    valuable: 'Có giá trị',
  },
  yes: 'có',
};
