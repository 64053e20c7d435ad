/** Words of `tindan officers …`. */
export const officersCommandWords = {
  summary: 'Tài khoản cán bộ',
  bootstrap: {
    summary: 'Tạo người quản trị thứ nhất và người duyệt thứ hai cho một hệ thống mới',
    exists: 'Đã có người quản trị. Hãy nhờ họ tạo tài khoản, hoặc xem bằng lệnh officers list.',
  },
  import: {
    summary: 'Tạo tài khoản từ tệp CSV; tài khoản đã có thì giữ nguyên',
    file: 'tệp CSV, chữ UTF-8, có dòng đầu: username,display_name,title,role,area_code',
    unreadable: 'Không đọc được tệp {file}: {reason}.',
    nothing: 'Không có tài khoản nào mới.',
    wrong: 'Tệp còn chỗ sai, chưa tạo tài khoản nào:',
    line: '  dòng {line}: {what}',
  },
  list: {
    summary: 'Liệt kê tài khoản và quyền đang có hiệu lực',
    json: 'in dạng JSON',
    empty: 'Chưa có tài khoản nào.',
  },
  disabled: 'đã khóa',
  passwords:
    'Mật khẩu dưới đây chỉ hiện một lần. Hãy trao tận tay từng người, nhắc họ giữ kín, rồi xóa khỏi màn hình.',
  account: '  {username}  {password}  {displayName}, {title}',
  errors: {
    usernameWrong: 'username chỉ gồm chữ thường không dấu, số, dấu chấm, gạch; từ 2 đến 40 ký tự',
    displayNameRequired: 'thiếu display_name',
    roleUnknown: 'role không có trong danh sách ({roles})',
    areaCodeWrong: 'area_code phải là mã xã, phường 5 chữ số, hoặc {tenant} cho cả thành phố',
    columnsMissing: 'dòng đầu phải có đủ các cột username,display_name,title,role,area_code',
    usernameTaken: 'username đã có người dùng',
  } as Readonly<Record<string, string>>,
};
