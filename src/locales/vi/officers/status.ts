/** How the deployment is, for administrators of the city: what each number means and what to do about it. */
export const statusPage = {
  title: 'Tình trạng hệ thống',
  lead: 'Những con số này cũng là những con số của lệnh "tindan metrics". Không có nội dung tin, tên người hay địa bàn.',
  allGood: 'Không có gì phải làm.',
  toDo: 'Có {count} việc phải làm.',
  readAt: 'Đọc lúc {when}. Phiên bản {version}. Trang tự đọc lại mỗi phút.',
  again: 'Đọc lại',
  verdicts: { good: 'Bình thường', warn: 'Cần xem', bad: 'Làm ngay', unseen: 'Không thấy từ đây' },
  answers: 'Đang trả lời',
  silent: 'Không trả lời',
  unknown: 'Chưa có số liệu',
  never: 'Chưa sao lưu lần nào',
  ago: '{span} trước',
  nothingWaits: 'Không còn sự kiện nào chờ niêm phong',
  waits: 'Còn {count} sự kiện chờ, lâu nhất {span}',
  sealedAgo: 'Niêm phong gần nhất {span} trước',
  free: 'Còn trống {size} GB',
  database: '{size} GB, {connections} kết nối',
  overdue: '{count} thời hạn đã quá',
  tips: 'Không quá {count} tin, chờ lâu nhất từ {span}',
  noTips: 'Không có tin nào chờ quá một ngày',
  unread: '{count} sự kiện chưa cộng',
  keyAge: 'Khóa cũ nhất đang dùng: {span}',
  signs: {
    publicSite: {
      name: 'Trang của người dân',
      means: 'Người dân gửi tin và xem trả lời ở đây.',
      todo: 'Trên máy chủ, chạy "tindan doctor", xem nhật ký logs/public-site.log, rồi khởi động lại dịch vụ.',
    },
    officerSite: {
      name: 'Ứng dụng cán bộ',
      means: 'Chính ứng dụng này.',
      todo: 'Trên máy chủ, chạy "tindan doctor" và xem nhật ký logs/officer-api.log.',
    },
    sealing: {
      name: 'Niêm phong sổ sự kiện',
      means: 'Mỗi phút, các sự kiện mới được niêm phong và ký. Chậm quá 10 phút là việc niêm phong đã dừng.',
      todo: 'Xem nhật ký logs/jobs.log và khởi động lại tiến trình jobs. Sự kiện không mất, chỉ chưa được niêm phong.',
    },
    disk: {
      name: 'Ổ đĩa của thư mục dữ liệu',
      means: 'Dưới 2 GB thì không nhận ảnh và tệp nữa; hết hẳn thì không nhận tin.',
      todo: 'Giải phóng chỗ hoặc thêm đĩa. Đừng xóa gì trong thư mục dữ liệu.',
    },
    database: {
      name: 'Cơ sở dữ liệu',
      means: 'Đọc được trang này nghĩa là cơ sở dữ liệu đang trả lời.',
      todo: 'Trên máy chủ, chạy "tindan doctor".',
    },
    backup: {
      name: 'Bản sao lưu',
      means: 'Máy chủ hỏng thì chỉ còn bản sao lưu và các tệp khóa cất riêng.',
      todo: 'Chạy "tindan backup TỆP", chép bản đó sang nơi khác và đặt lịch mỗi ngày.',
    },
    limits: {
      name: 'Thời hạn theo luật',
      means: 'Thời hạn của các tin đang xử lý, tính theo văn bản pháp luật.',
      todo: 'Chỉ huy các đơn vị mở Việc hôm nay để xem tin nào.',
    },
    arrivals: {
      name: 'Tin chưa tiếp nhận',
      means: 'Tin đã đến mà chưa cán bộ nào mở để phân loại.',
      todo: 'Nhắc trực ban của đơn vị.',
    },
    rollUps: {
      name: 'Bảng cộng dồn',
      means: 'Số liệu luôn đúng; phần chưa cộng chỉ làm trang số liệu chậm hơn.',
      todo: 'Xem nhật ký logs/jobs.log và khởi động lại tiến trình jobs.',
    },
    keys: {
      name: 'Khóa của các địa bàn',
      means:
        'Khóa không tự hết hạn; đổi bằng lệnh "tindan keys rotate". Các tệp khóa phải có bản cất riêng, ngoài máy chủ.',
      todo: 'Đối chiếu bản cất riêng của các tệp khóa.',
    },
  },
};
