/** The sealed contact, told to the holder of the code. */
export const identity = {
  heading: 'Tên và số của bạn',
  kept: 'Đang niêm phong. Chưa ai mở.',
  keptOpened: 'Đang niêm phong.',
  openedHeading: 'Danh tính đã được mở',
  opened: '{day}: {purpose}.',
  purpose: {
    verify: 'mở để kiểm tra lại điều bạn kể',
    protect: 'mở để bảo vệ bạn',
    notice: 'mở để gửi thông báo kết quả theo tên, như luật yêu cầu',
    urgent_danger: 'mở vì có người đang gặp nguy hiểm',
    proceedings: 'mở theo yêu cầu của cơ quan tiến hành tố tụng',
  },
  after: 'Người đã đọc thì vẫn biết, kể cả sau khi bạn xóa.',
  delete: 'Xóa tên và số của tôi',
  deleteHint:
    'Xóa rồi không lấy lại được, kể cả bạn. Tin và mã vẫn còn. Bản sao lưu cũ có thể còn giữ phần đã khóa một thời gian; vẫn phải đủ hai người giữ khóa mới mở được.',
  sure: 'Tôi muốn xóa và hiểu là không lấy lại được',
  unsure: 'Hãy đánh dấu vào ô dưới đây rồi bấm lại. Chưa có gì bị xóa.',
  deleted: 'Bạn đã xóa tên và số. Ở đây không còn gì để mở.',
};
