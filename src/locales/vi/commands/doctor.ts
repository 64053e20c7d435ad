/** Findings of `tindan doctor`: what is, and what to do about it. */
export const doctorWords = {
  node: {
    good: 'Node {version}',
    bad: 'Node {version} là bản cũ',
    advice: 'Chạy bằng "npm run tindan" để dùng Node 24 kèm sẵn, hoặc cài Node 24 trở lên.',
  },
  home: {
    good: 'Thư mục dữ liệu {home} ghi được',
    missing: 'Chưa có dữ liệu ở {home}',
    missingAdvice: 'Chạy "npm start" một lần, hoặc đặt TINDAN_HOME đến đúng thư mục.',
    bad: 'Không ghi được vào {home}',
    advice: 'Cho tài khoản đang chạy quyền ghi vào thư mục này.',
  },
  disk: {
    good: 'Ổ đĩa còn {free} GB trống',
    bad: 'Ổ đĩa chỉ còn {free} GB trống',
    advice: 'Giải phóng chỗ: dưới 1 GB thì cơ sở dữ liệu có thể ngừng ghi.',
  },
  keys: {
    good: 'Đủ {count} tệp khóa, chỉ chủ sở hữu đọc được',
    missing: 'Thiếu tệp khóa: {names}',
    missingAdvice: 'Chép lại từ bản lưu khóa; đừng tạo mới, vì khóa mới không mở được tin cũ.',
    open: 'Người khác đọc được tệp khóa: {names}',
    openAdvice: 'Chạy: chmod 600 {folder}/*',
  },
  database: {
    good: 'PostgreSQL {version} trả lời',
    bad: 'Không mở được cơ sở dữ liệu: {reason}',
    advice: 'Xem lý do ở trên; nếu vừa mất điện, chạy lại "npm start" là đủ.',
  },
  schema: {
    good: 'Cấu trúc dữ liệu mới nhất ({count} bước)',
    behind: 'Cấu trúc dữ liệu còn thiếu {count} bước',
    behindAdvice: 'Chạy "tindan migrate" hoặc khởi động lại.',
    ahead: 'Cấu trúc dữ liệu mới hơn chương trình ({names})',
    aheadAdvice: 'Cập nhật chương trình lên bản đã tạo ra dữ liệu này.',
  },
  roles: {
    good: 'Bốn vai trò cơ sở dữ liệu đăng nhập được',
    bad: 'Vai trò không đăng nhập được: {names}',
    advice: 'Chạy "tindan migrate" để đặt lại mật khẩu các vai trò theo thư mục dữ liệu này.',
  },
  clock: {
    good: 'Đồng hồ máy và cơ sở dữ liệu lệch {seconds} giây',
    bad: 'Đồng hồ máy và cơ sở dữ liệu lệch {seconds} giây',
    advice: 'Bật đồng bộ giờ (systemd-timesyncd hoặc chrony) trên cả hai máy.',
  },
  ports: {
    serving: 'Cả hai trang đang trả lời',
    silent: 'Hệ thống đang chạy nhưng không trả lời: {names}',
    silentAdvice: 'Xem nhật ký của tiến trình đó, rồi khởi động lại.',
    free: 'Cổng {public} và {officer} còn trống',
    taken: 'Cổng đang bị chương trình khác dùng: {names}',
    takenAdvice: 'Tắt chương trình đó hoặc đổi PUBLIC_PORT, OFFICER_PORT.',
  },
  office: {
    good: 'Có LibreOffice để xuất PDF',
    bad: 'Không có LibreOffice',
    advice: 'Không bắt buộc; cần khi muốn xuất PDF: apt install libreoffice-writer.',
  },
};
