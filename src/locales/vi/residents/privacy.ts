/** What is known about a sender: every sentence must be exactly true of the running product. */
export const privacy = {
  title: 'Về trang này',
  heading: 'Chúng tôi biết gì về bạn',
  lead: 'Không ai hứa được giấu kín tuyệt đối. Trang này nói đúng những gì chúng tôi thấy, ai đọc được, và những chỗ có thể lộ.',
  seeHeading: 'Chúng tôi thấy',
  see1: 'Những gì bạn viết trong tin và trong các lời nhắn, và ảnh, tệp bạn gửi kèm sau khi máy chủ đã xóa thông tin ghi ngầm.',
  see2: 'Ngày giờ tin đến, xã, phường bạn chọn, và các ô bạn đánh dấu.',
  see3: 'Tên và số điện thoại, chỉ khi bạn chọn để lại.',
  notSeeHeading: 'Chúng tôi không ghi lại',
  notSee1:
    'Địa chỉ mạng (IP) của bạn. Máy chủ cần nó để gửi trang về, nhưng phần mềm này không ghi nó vào tin hay nhật ký.',
  notSee2: 'Loại máy, loại trình duyệt, thứ tiếng bạn dùng.',
  notSee3:
    'Cookie hay dấu vết theo dõi: trang này không đặt cookie, không gọi sang trang nào khác, không chạy mã lệnh trên máy bạn.',
  notSee4: 'Mã tra cứu: chúng tôi chỉ giữ một dấu băm có khóa để đối chiếu, không giữ chính mã.',
  whoHeading: 'Ai đọc được tin',
  who1: 'Cán bộ có quyền ở nơi nhận tin và ở cấp thành phố.',
  who2: 'Bạn, và bất kỳ ai có mã tra cứu.',
  who3: 'Chữ của tin được mã hóa khi lưu: người lấy được ổ đĩa hay bản sao lưu mà không có khóa thì không đọc được. Người quản trị máy chủ có cả dữ liệu lẫn khóa thì về kỹ thuật vẫn mở được.',
  who4: 'Khi bạn đánh dấu tin nói về công an, cán bộ, đơn vị xã, phường không thấy tin, kể cả việc có tin.',
  who5: 'Tên và số bạn để lại theo cách “niêm phong kín”: chỉ đọc được khi hai người giữ khóa ở hai cơ quan cùng mở. Phần mềm nhận tin thấy chúng trong chốc lát khi bạn gửi để khóa lại, rồi không giữ gì mở được.',
  clearHeading: 'Phần không mã hóa',
  clear:
    'Để tính hạn và đếm tin, những điều này lưu ở dạng đọc được: nơi nhận, loại việc, có gấp không, tình trạng và giờ của từng bước, gửi qua kênh nào, bạn có để lại liên lạc hay không, số và giờ các lời nhắn, số, loại và độ lớn các tệp, bạn thấy trả lời đã được chưa.',
  riskHeading: 'Những chỗ có thể lộ',
  risk1:
    'Nhà mạng, hoặc chủ wifi, biết máy bạn đã mở trang này và lúc nào. Nếu địa chỉ trang bắt đầu bằng https, họ không đọc được bạn viết gì.',
  risk2: 'Máy bạn nhớ là đã mở trang này. Người dùng chung máy có thể thấy trong lịch sử duyệt web.',
  risk3: 'Chi tiết chỉ mình bạn biết, hoặc cách bạn viết, có thể làm người khác đoán ra bạn.',
  risk4:
    'Nơi đặt máy chủ có thể có thiết bị mạng đứng trước phần mềm này. Chúng tôi không thể nói thay cho nhật ký của thiết bị đó.',
  risk5: 'Nếu bạn gọi điện hoặc đến trụ sở thay vì viết ở đây, người nghe biết giọng, số máy hoặc mặt bạn.',
  risk6:
    'Nếu có kẻ chiếm được máy chủ, từ lúc đó họ có thể đọc tên và số ngay khi bạn gửi, trước khi chúng được khóa. Những gì đã khóa trước đó thì không.',
  doHeading: 'Bạn có thể làm gì',
  do1: 'Dùng máy của mình, cửa sổ ẩn danh, hoặc trình duyệt Tor. Trang này chạy được khi tắt mọi mã lệnh.',
  do2: 'Đừng ghi chi tiết chỉ mình bạn biết, nếu không cần cho việc kiểm tra.',
  do3: 'Chép mã ra giấy, đừng lưu trong máy. Nút Thoát chỉ đổi màn hình: xong việc, hãy đóng hẳn trình duyệt và xóa lịch sử duyệt web.',
  lawHeading: 'Luật nói gì',
  law: 'Người tố giác, báo tin về tội phạm có quyền yêu cầu giữ bí mật việc báo tin và được bảo vệ (Bộ luật Tố tụng hình sự, điều 56). Cố ý báo tin sai có thể bị xử lý theo pháp luật.',
};

/** The neutral page behind "Thoát": a calendar, nothing else. */
export const exit = {
  title: 'Lịch tháng {month}',
  heading: 'Tháng {month}',
  days: { d1: 'T2', d2: 'T3', d3: 'T4', d4: 'T5', d5: 'T6', d6: 'T7', d0: 'CN' },
};
