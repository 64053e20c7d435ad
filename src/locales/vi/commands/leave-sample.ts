/** Words of `tindan leave-sample`. */
export const leaveSampleWords = {
  summary: 'Bỏ toàn bộ DỮ LIỆU MẪU và bắt đầu dùng thật: sổ trống, khóa mới, chưa có tài khoản nào',
  confirm: 'xác nhận xóa; không có cách lấy lại',
  notConfirmed:
    'Lệnh này xóa mọi thứ trong {home}: nguồn tin, sổ sự kiện, tài khoản, tệp và khóa, kể cả những gì ai đó đã nhập thử. Không có cách lấy lại. Nếu chắc chắn, hãy chạy lại với --confirm.',
  notSample: 'Dữ liệu ở {home} là dữ liệu thật, không phải dữ liệu mẫu; lệnh này không xóa gì.',
  serving:
    'Tin Dân đang chạy trên {home}; hãy dừng hẳn (mọi tiến trình) rồi chạy lại lệnh này. Chưa có gì bị xóa.',
  shared:
    'Cơ sở dữ liệu này còn chứa dữ liệu của địa phương khác ({tenants}); lệnh này không xóa gì. Hãy dùng một cơ sở dữ liệu riêng.',
  done: 'Đã bỏ DỮ LIỆU MẪU: sổ trống, khóa mới. Tiếp theo: chạy "tindan officers bootstrap" để mở hai tài khoản đầu tiên, rồi "npm start".',
};
