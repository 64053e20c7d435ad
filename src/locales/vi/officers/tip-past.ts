/** Clocks of a tip. */
export const tipClocks = {
  legal: 'Theo luật',
  house: 'Nội bộ',
  agency: 'Cơ quan điều tra giữ hạn này; đơn vị chỉ theo dõi.',
  due: 'Đến {when}',
  started: 'Tính từ {when}',
  basis: 'Căn cứ',
  extended: 'Đã gia hạn {count} lần.',
  ended: {
    met: 'Đã xong {when}',
    track_changed: 'Dừng {when}: đổi loại việc',
    extended: 'Thay bằng hạn mới {when}',
    suspended: 'Dừng {when}: tạm đình chỉ',
    stopped: 'Dừng {when}',
  },
  past: 'Hạn đã dừng ({count})',
  suspended: 'Đang tạm đình chỉ từ {when}: hạn giải quyết không chạy.',
  none: 'Không có hạn nào đang chạy.',
  mark: {
    read: 'đã đọc văn bản',
    secondary: 'theo nguồn thứ cấp',
    memory: 'chưa đối chiếu văn bản',
    house: 'quy định nội bộ',
  },
};

/** What happened to a tip. */
export const tipHistory = {
  heading: 'Lịch sử',
  show: 'Xem lịch sử',
  text: 'Lấy từ sổ sự kiện, không sửa được.',
  sender: 'Người báo',
  system: 'Phần mềm',
  verbs: {
    receive: 'Nhận tin',
    move_in: 'Nhận tin do đơn vị khác chuyển đến',
    message: 'Viết thêm',
    add_files: 'Gửi thêm tệp',
    ask_review: 'Đề nghị xem lại',
    rate: 'Đánh giá trả lời',
    remove_contact: 'Xóa cách liên lạc',
    view_contact: 'Xem cách liên lạc',
    destroy: 'Hủy nội dung đã hết thời hạn lưu giữ',
    print: 'In giấy tờ',
    ask_identity: 'Đề nghị mở danh tính',
    approve_identity: 'Đồng ý mở danh tính',
    decline_identity: 'Không đồng ý mở danh tính',
    withdraw_identity: 'Rút đề nghị mở danh tính',
    expire_identity: 'Đề nghị mở danh tính hết hạn',
    open_identity: 'Mở danh tính',
    end_identity: 'Thôi xem danh tính',
    note_identity: 'Thanh tra đã biết việc mở danh tính',
    delete_identity: 'Xóa danh tính niêm phong',
  } as Readonly<Record<string, string>>,
  verdict: { thanked: 'cảm ơn', not_solved: 'việc chưa xong' } as Readonly<Record<string, string>>,
};

export const tipNotes = {
  heading: 'Ghi chú, nhãn',
  none: 'Chưa có ghi chú hay nhãn.',
  kind: { note: 'Ghi chú', reason: 'Lý do', tag: 'Nhãn', document: 'Văn bản' },
  by: '{kind}, {name}, {when}',
};

export const tipDocuments = {
  heading: 'Văn bản trả lời',
  save: 'Tải văn bản {number}',
};
