/** What went wrong and what to do, in plain words. Keys of `field` are what use cases name in a Failure. */
export const errors = {
  summary: 'Tin chưa gửi được, còn {count} chỗ cần sửa',
  summaryOne: 'Tin chưa gửi được, còn một chỗ cần sửa',
  summaryOpen: 'Chưa mở được tin',
  summaryQuestion: 'Câu hỏi chưa gửi được',
  summaryReceipt: 'Chưa kiểm tra được biên nhận',
  summaryMessage: 'Lời nhắn chưa gửi được',
  kept: 'Những gì bạn đã điền vẫn còn đây.',
  field: {
    descriptionRequired: 'Câu 1: bạn chưa kể chuyện gì đã xảy ra. Hãy viết ít nhất một câu.',
    descriptionTooLong:
      'Câu 1: bài viết dài quá {max} ký tự. Hãy rút ngắn, phần còn lại viết thêm sau khi có mã.',
    placeTooLong: 'Câu 2: chỗ xảy ra dài quá {max} ký tự. Hãy ghi ngắn lại.',
    areaNameNone:
      'Câu 2: không có xã, phường nào tên “{name}”. Hãy chọn trong danh sách, hoặc xóa ô này, chúng tôi tìm giúp.',
    areaNameMany: 'Câu 2: “{name}” có thể là {names}. Hãy chọn một nơi trong danh sách.',
    areaNameTooMany:
      'Câu 2: có {count} xã, phường có chữ “{name}” trong tên nay hoặc tên cũ, như {names}… Hãy chọn trong danh sách: những nơi đó đứng đầu.',
    coordinatesTooLong: 'Câu 2: tọa độ dài quá {max} ký tự. Hãy chỉ để lại hai số.',
    coordinatesUnreadable:
      'Câu 2: không đọc được tọa độ. Hãy ghi hai số như 10.0339, 105.7840. Đường dẫn rút gọn thì chúng tôi không mở; hãy xóa ô này nếu không có hai số.',
    areaUnknown: 'Câu 2: xã, phường vừa gửi không có trong danh sách. Hãy chọn lại.',
    whenTooLong: 'Câu 3: thời gian dài quá {max} ký tự. Hãy ghi ngắn lại.',
    reachUnknown: 'Liên lạc: hãy chọn một trong các cách dưới đây.',
    reachConflict:
      'Liên lạc: bạn chọn không để lại gì nhưng có ghi tên hoặc số. Hãy xóa đi, hoặc chọn một cách để lại.',
    contactPhoneRequired:
      'Liên lạc: bạn chọn để lại nhưng chưa ghi số, cũng chưa ghi tên. Ghi một trong hai là đủ.',
    contactPhoneInvalid: 'Số điện thoại: số này thiếu hoặc thừa chữ số. Số ở Việt Nam có 10 hoặc 11 chữ số.',
    contactNameTooLong: 'Tên: dài quá {max} ký tự. Hãy ghi ngắn lại.',
    encoding:
      'Chữ gửi lên bị lỗi phông (không phải UTF-8). Chúng tôi đọc lại như dưới đây, hãy xem dấu có đúng không rồi gửi lại.',
    files: 'Trang này chưa nhận ảnh và tệp, nên tệp chưa được giữ lại. Hãy gửi tin không kèm tệp.',
    filesRefused: 'Tệp chưa nhận được: {list}',
    filesGone: 'Tệp: đã quá một giờ nên tệp giữ cho bạn đã bị xóa. Hãy chọn lại.',
    filesFull: 'Tệp: tin này đã có đủ 20 tệp, không thêm được nữa.',
    codeRequired: 'Bạn chưa nhập mã.',
    codeLength: 'Mã có {expected} ký tự, bạn nhập {count}. Hãy xem lại giấy, có thể sót hoặc thừa một ký tự.',
    codeCharacter:
      'Mã không có ký tự “{character}”. Hãy xem lại: mã chỉ có chữ số và chữ cái không dấu, trừ I, L, O, U.',
    codeCheck:
      'Có một ký tự bị nhầm: mã không khớp với ký tự kiểm tra ở cuối. Hãy so lại từng nhóm với giấy.',
    codeWords: 'Có chữ không nằm trong danh sách chữ của mã. Hãy so lại tám chữ với giấy.',
    codeNotFound:
      'Mã viết đúng cách nhưng không có tin hay câu hỏi nào mang mã này. Hãy so lại với giấy, hoặc thử lại trên đúng trang đã gửi.',
    questionRequired: 'Câu hỏi: bạn chưa viết gì. Hãy viết ít nhất một câu.',
    questionTooLong: 'Câu hỏi: dài quá {max} ký tự. Hãy rút ngắn hoặc tách thành hai câu hỏi.',
    topicUnknown: 'Lĩnh vực: hãy chọn một lĩnh vực, không rõ thì chọn “Việc khác”.',
    forumClosed:
      'Buổi diễn đàn này không còn nhận câu hỏi gửi trước: đã qua hoặc đã hủy. Bạn vẫn gửi được câu hỏi, không kèm buổi này, tới nơi chọn ở đây.',
    receiptRequired: 'Biên nhận: bạn chưa dán gì vào đây.',
    receiptRefused:
      'Biên nhận: chữ ký không đúng. Có thể chép thiếu dòng hoặc sai một ký tự; nếu đã chép đủ thì biên nhận này không phải do chúng tôi ký.',
    messageRequired: 'Bạn chưa viết gì.',
    messageTooLong: 'Lời nhắn dài quá {max} ký tự. Hãy chia làm nhiều lời nhắn.',
    other: 'Chỗ này chưa đúng. Hãy xem lại.',
  },
  /** Said after the name of a file that was refused. */
  file: {
    many: 'Một lần chỉ gửi được {files} tệp; những tệp thừa chưa được nhận.',
    large: 'nặng quá {size} MB (chữ thuần: quá 1 MB). Hãy cắt ngắn video hoặc chọn tệp nhẹ hơn.',
    empty: 'tệp trống, không có gì bên trong.',
    kind: 'không phải loại tệp trang này nhận. Hãy chụp màn hình hoặc chụp ảnh nội dung rồi gửi ảnh.',
    heic: 'ảnh HEIC của iPhone chưa nhận được ở đây. Hãy chụp màn hình ảnh đó rồi gửi.',
    pdf: 'PDF chưa nhận được ở đây. Hãy chụp ảnh từng trang rồi gửi.',
    video: 'video chưa nhận được ở đây. Hãy gửi vài ảnh chụp từ video.',
    damaged: 'tệp hỏng hoặc tải lên chưa hết, không đọc được. Hãy chọn lại.',
    pixels: 'ảnh quá lớn, hơn {megapixels} triệu điểm ảnh. Hãy gửi ảnh nhỏ hơn.',
    pages: 'PDF dài quá {pages} trang. Hãy chọn những trang cần thiết.',
    bomb: 'tệp nén bung ra quá lớn nên không được nhận.',
    locked: 'tệp có mật khẩu nên không đọc được. Hãy bỏ mật khẩu rồi gửi lại.',
    parts: 'văn bản có hình vẽ, biểu đồ hoặc tệp nhúng không làm sạch được. Hãy chụp ảnh các trang rồi gửi.',
    heavy: 'tệp quá nặng hoặc quá phức tạp, máy chủ không xử lý được. Hãy gửi tệp đơn giản hơn.',
    room: 'lúc này máy chủ không còn chỗ cho tệp. Bạn vẫn gửi được tin không kèm tệp, rồi thêm tệp sau bằng mã.',
  },
  page: {
    notFound: 'Không có trang này',
    notFoundText: 'Địa chỉ có thể gõ nhầm hoặc đã đổi.',
    tooLarge: 'Bài gửi lên quá lớn',
    tooLargeText:
      'Mỗi lần chúng tôi nhận tối đa {max} ký tự và {files} tệp. Hãy bấm nút quay lại của trình duyệt: những gì bạn viết vẫn còn, rút ngắn hoặc bỏ bớt tệp rồi gửi lại.',
    foreign: 'Tin này không được gửi từ trang của chúng tôi',
    foreignText:
      'Một trang khác đã gửi thay bạn nên chúng tôi không nhận. Nếu chính bạn muốn gửi, hãy mở trang Gửi tin.',
    unreadable: 'Không đọc được bài gửi lên',
    unreadableText: 'Trình duyệt gửi theo cách trang này không hiểu. Hãy quay lại và gửi lần nữa.',
    busy: 'Đang có quá nhiều người gửi',
    busyText:
      'Hãy bấm quay lại, chờ một phút rồi gửi lần nữa. Bạn không mất những gì đã viết, và sẽ chỉ có một tin.',
    broken: 'Trang bị lỗi, chưa làm được việc bạn cần',
    brokenText:
      'Lỗi ở phía chúng tôi. Hãy bấm quay lại rồi gửi lần nữa; nếu tin đã đến nơi, bạn sẽ nhận cùng một mã. Việc gấp thì gọi 113.',
    request: 'Số lỗi để báo: {id}',
    goHome: 'Về trang đầu',
    goSend: 'Mở trang Gửi tin',
  },
};
