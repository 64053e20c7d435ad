/** The form of a tip. */
export const sendTip = {
  title: 'Gửi tin',
  heading: 'Gửi tin',
  lead: 'Ba câu chính, phần còn lại tùy bạn. Không ai phải biết tên bạn để tin được xem xét.',
  description: 'Chuyện gì đã xảy ra?',
  descriptionHint: 'Kể như nói với người quen. Ai làm gì, bạn thấy hay nghe được gì.',
  descriptionExample:
    'Ví dụ: “Tối nào cũng có 4–5 thanh niên tụ tập ở nhà trọ cuối hẻm, người lạ ra vào liên tục, có mùi khét.”',
  where: 'Ở đâu?',
  area: 'Xã, phường',
  areaHint: 'Xếp theo vần. Không rõ thì để nguyên, chúng tôi tìm giúp.',
  areaUnknown: 'Tôi không rõ xã, phường',
  wards: '{count} phường',
  communes: '{count} xã',
  place: 'Chỗ nào, gần cái gì',
  placeHint: 'Ví dụ: hẻm cạnh trường tiểu học, nhà trọ cổng xanh.',
  when: 'Khi nào?',
  whenHint: 'Ghi theo cách bạn nhớ. Ví dụ: tối qua khoảng 10 giờ; đầu tháng 11; tối thứ Sáu nào cũng vậy.',
  about: 'Có điều này không?',
  dangerNow: 'Đang có người gặp nguy hiểm lúc này',
  dangerNowHint: 'Gọi {number} **trước**, rồi hãy gửi tin. Tin viết có thể nhiều giờ sau mới có người đọc.',
  aboutOfficer: 'Tin nói về công an, cán bộ, người trong cơ quan nhà nước',
  aboutOfficerHint:
    'Tin không đến đơn vị xã, phường của người đó mà lên thẳng cấp thành phố. Biết đơn vị nào, bạn ghi ở câu 1.',
  reach: 'Bạn có muốn để lại cách liên lạc?',
  reachHint: 'Không để lại cũng được. Bạn vẫn đọc trả lời và trao đổi bằng mã tra cứu.',
  reachNone: 'Không để lại gì',
  reachNoneHint: 'Trong tin không có tên và số của bạn, trừ khi bạn tự ghi ở câu 1.',
  reachSealed: 'Để lại, niêm phong kín',
  reachSealedHint:
    'Khóa ngay khi đến nơi. Muốn mở, phải có **hai người giữ khóa** ở hai cơ quan khác nhau cùng đồng ý; không ai mở được một mình. Mở ngày nào, để làm gì, bạn thấy khi tra cứu bằng mã; bạn cũng xóa được bằng mã.',
  reachHandler: 'Cán bộ xử lý được gọi tôi',
  reachHandlerHint:
    'Chỉ cán bộ được giao tin đọc được tên và số dưới đây, và mỗi lần xem đều ghi vào sổ. Khi lưu, chúng được mã hóa.',
  contactPhone: 'Số điện thoại',
  contactPhoneHint: 'Chỉ ghi khi bạn chọn để lại. Ví dụ: 0900 000 000.',
  contactName: 'Tên, hoặc cách gọi bạn muốn dùng',
  noticeHeading: 'Trước khi gửi, bạn nên biết',
  notice1: 'Chúng tôi không ghi địa chỉ mạng và loại máy của bạn, cả trong tin lẫn trong nhật ký phần mềm.',
  notice2:
    'Không ai hứa được giấu kín tuyệt đối: nhà mạng biết bạn đã mở trang này, và người quen có thể đoán ra bạn qua lời kể.',
  notice3:
    'Tin không có tên vẫn được xem xét. Riêng đơn **tố cáo** theo Luật Tố cáo phải có họ tên, địa chỉ. Cố ý báo tin sai có thể bị xử lý theo pháp luật.',
  notice4: 'Trang này chưa nhận ảnh và tệp. Có ảnh thì bạn ghi trong tin là có.',
  submit: 'Gửi tin',
  submitHint: 'Bấm một lần rồi chờ. Mạng chậm mà bấm lại, chúng tôi vẫn chỉ nhận một tin và trả cùng một mã.',
  asideHeading: 'Không muốn viết?',
  aside: 'Bạn có thể gọi hoặc đến công an xã, phường, hoặc nhờ người thân gửi giúp.',
  asideKnow: 'Muốn biết chúng tôi thấy gì về bạn thì đọc trước khi viết:',
};

/** The one question that is asked when the text names police and the box is not ticked. */
export const askOfficer = {
  title: 'Còn một câu hỏi',
  heading: 'Tin chưa gửi. Còn một câu hỏi',
  lead: 'Bạn có nhắc đến công an hoặc cán bộ. Tin có nói về **việc làm của chính người đó** không?',
  yes: 'Có: gửi thẳng cấp thành phố',
  yesHint: 'Đơn vị xã, phường nơi đó không nhận được tin.',
  no: 'Không: gửi như bình thường',
  noHint: 'Tin đến công an xã, phường bạn đã chọn; không chọn thì đến cấp thành phố.',
  cityHeading: 'Nếu tin nói về Công an {city}',
  city: 'Kênh này do chính Công an {city} quản lý. Để tin không qua tay họ, bạn nên gửi thẳng **Viện kiểm sát nhân dân {city}**, cơ quan kiểm sát việc tiếp nhận, giải quyết nguồn tin về tội phạm.',
  cityStill: 'Vẫn gửi ở đây',
  yourText: 'Bạn đã viết',
  edit: 'Sửa lại trước khi gửi',
};
