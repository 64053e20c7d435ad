export const signIn = {
  title: 'Đăng nhập',
  heading: 'Đăng nhập',
  lead: 'Dành cho cán bộ được giao việc trên Tin Dân.',
  username: 'Tên đăng nhập',
  usernameHint: 'Chữ thường không dấu, ví dụ trucban.ninhkieu',
  password: 'Mật khẩu',
  show: 'Hiện mật khẩu',
  hide: 'Ẩn mật khẩu',
  submit: 'Đăng nhập',
  ended: 'Phiên làm việc đã hết. Hãy đăng nhập lại để làm tiếp.',
  wrong: 'Tên đăng nhập hoặc mật khẩu chưa đúng. Hãy kiểm tra bộ gõ tiếng Việt và phím Caps Lock.',
  tooMany:
    'Sai nhiều lần liền từ máy này. Hãy chờ một lát rồi thử lại; người khác ở máy khác vẫn đăng nhập được.',
  rules: 'Máy dùng chung: xong việc thì đăng xuất. Phiên tự hết sau 30 phút không dùng, chậm nhất 12 giờ.',
  watched: 'Mỗi lần mở tin đều được ghi sổ: ai, lúc nào, tin nào.',
  forgot: 'Quên mật khẩu? Gặp người quản trị tài khoản của đơn vị.',
  aside: 'Người dân kể, cán bộ nghe, việc có hồi âm.',
};
