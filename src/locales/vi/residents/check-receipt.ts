/** The page on which anybody checks a receipt, and that publishes the key that signed it. */
export const checkReceipt = {
  title: 'Kiểm tra biên nhận',
  open: 'Kiểm tra biên nhận thế nào?',
  heading: 'Kiểm tra biên nhận',
  lead: 'Biên nhận có chữ ký điện tử của trang này. Ai cầm biên nhận cũng kiểm tra được chữ ký, không cần tài khoản, không cần mã tra cứu.',
  label: 'Nội dung biên nhận',
  hint: 'Mở tệp biên nhận hoặc đọc mã QR, chép toàn bộ các dòng vào đây. Đừng dán mã tra cứu.',
  submit: 'Kiểm tra chữ ký',
  notKept: 'Chúng tôi không lưu những gì bạn dán vào.',
  good: 'Biên nhận thật',
  goodText: 'Biên nhận này do chúng tôi ký và chưa bị sửa chữ nào.',
  receivedAt: 'Nhận lúc',
  place: 'Số trong sổ',
  placeValue: 'sự kiện {seq} của chuỗi {chain}',
  warningHeading: 'Trước khi đưa biên nhận cho người khác',
  warning:
    'Biên nhận không có nội dung và không có mã tra cứu, nhưng người cầm nó biết có một tin gửi lúc ấy. Cán bộ có quyền đọc tin ở nơi nhận có thể từ biên nhận tìm ra tin đó. Chỉ đưa cho người bạn tin.',
  keyHeading: 'Khóa công khai của biên nhận',
  keyText:
    'Một dòng dưới đây là khóa dùng để kiểm tra chữ ký (Ed25519, dạng “signed note”). Khóa này không mở được tin nào. Số nhận dạng của khóa: **{keyId}**.',
  keyFile: 'Mở khóa dạng tệp chữ',
  keyCompare:
    'Kẻ chiếm được trang này có thể đưa ra khóa giả. Hãy so khóa này với khóa bạn đã lưu từ trước, với máy của người khác, hoặc với bản niêm yết ở trụ sở nếu có.',
  selfHeading: 'Tự kiểm tra, không cần tin trang này',
  self1: 'Lưu khóa và biên nhận thành hai tệp chữ trên máy của bạn.',
  self2:
    'Chạy lệnh của Tin Dân: **tindan receipt --key khoa-bien-nhan.txt bien-nhan.txt**. Lệnh chỉ đọc hai tệp, không cần mạng.',
  self3: 'Hoặc dùng bất kỳ chương trình nào đọc được “signed note” của C2SP, như thư viện sumdb/note của Go.',
  ledgerHeading: 'Tin còn trong sổ không?',
  ledger:
    'Chữ ký cho thấy chúng tôi đã nhận tin. Muốn biết sổ vẫn còn đúng sự kiện ấy, thanh tra hoặc người quản trị chạy lệnh **tindan receipt** trên hệ thống; kết quả có bằng chứng để người khác kiểm tra lại. Nếu sổ thiếu sự kiện, biên nhận của bạn là bằng chứng.',
};
