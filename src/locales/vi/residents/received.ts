/** The page that answers a sent tip. It is shown once. */
export const received = {
  title: 'Đã nhận',
  heading: 'Chúng tôi đã nhận tin của bạn',
  lead: 'Nhận lúc **{when}**. Bạn chỉ cần giữ mã dưới đây.',
  codeHeading: 'Mã tra cứu của bạn',
  paperFirst: 'Hãy chép ra giấy ngay, cất nơi chỉ bạn thấy.',
  codeText:
    'Mã chỉ hiện một lần. Ai có mã đều mở được tin trên trang này, nên đừng đưa cho người khác, và đừng chụp màn hình nếu người khác dùng chung máy. Mất mã thì không lấy lại được, nhưng tin vẫn được xử lý.',
  codeLetters:
    'Trong mã không có chữ I, L, O, U. Số 0 là số không, số 1 là số một. Ký tự cuối để kiểm tra, có thể là dấu * # @ = hoặc +.',
  wordsHeading: 'Cùng mã đó, bằng tám chữ dễ đọc qua điện thoại',
  nextHeading: 'Việc tiếp theo',
  next1: 'Đã nhận và vào sổ',
  next2: 'Người trực đọc tin',
  next2Text:
    'Trường hợp khẩn cấp, công an xã, phường phải chuyển Cơ quan điều tra chậm nhất **{urgent}** (24 giờ).',
  next2City: 'Người trực cấp thành phố đọc tin và xác định nơi xử lý.',
  next3: 'Kiểm tra, xác minh ban đầu',
  next3Text:
    'Với tin về tội phạm, công an xã, phường làm xong chậm nhất **{check}** (7 ngày, trùng ngày nghỉ thì sang ngày làm việc kế tiếp).',
  next3City:
    'Với tin về tội phạm, Cơ quan điều tra phải kiểm tra và ra quyết định chậm nhất **{decide}** (20 ngày, được kéo dài theo luật).',
  next4: 'Bạn đọc trả lời',
  next4Text:
    'Mở tin bằng mã ở trang Tra cứu. Với phản ánh, kiến nghị, hạn trả lời là **{answer}** (10 ngày làm việc). Việc khác có hạn khác theo luật, người xử lý ghi cho bạn biết.',
  basis:
    'Hạn theo Thông tư liên tịch 01/2017 (sửa đổi 01/2021), Thông tư 28/2020/TT-BCA, điều 147 Bộ luật Tố tụng hình sự và điều 28 Luật Tiếp công dân.',
  dangerHeading: 'Có người đang gặp nguy hiểm: gọi 113 ngay',
  dangerText:
    'Tin đã được nhận, nhưng có thể nhiều giờ sau mới có người đọc. Tin này không thay cho cuộc gọi.',
  receiptHeading: 'Biên nhận',
  receiptText:
    'Cho thấy chúng tôi đã nhận một tin. Trên biên nhận không có nội dung tin và không có mã tra cứu. Giữ hay không tùy bạn.',
  receiptShow: 'Xem biên nhận',
  receiptDownload: 'Tải biên nhận về máy',
  receiptWarning: 'Tệp tải về nằm lại trong máy. Máy dùng chung thì đừng tải.',
  open: 'Mở tin của tôi',
  sharedHeading: 'Máy chung hoặc máy người khác?',
  shared: 'Chép mã xong, hãy bấm Thoát, đóng hẳn trình duyệt và xóa lịch sử duyệt web.',
  area: 'Nơi nhận',
  areaCity: 'Cấp thành phố',
};
