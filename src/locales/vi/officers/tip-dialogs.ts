import type { TipAction } from '#domain/tips/steps/tip-actions.ts';

interface DialogWords {
  readonly heading: string;
  readonly text: string;
  readonly yes: string;
  readonly done: string;
}

/** What each step of a tip says before it is done. A step goes into the ledger and stays. */
export const tipDialogs: Record<Exclude<TipAction, 'reply' | 'redact'>, DialogWords> = {
  triage: {
    heading: 'Tin này thuộc loại việc nào?',
    text: 'Loại việc quyết định hạn theo luật, tính từ lúc nhận tin. Nếu sau này thấy chưa đúng, phân loại lại kèm lý do.',
    yes: 'Ghi phân loại',
    done: 'Đã phân loại. Hạn theo luật đang chạy.',
  },
  change_track: {
    heading: 'Phân loại lại tin này?',
    text: 'Hạn của loại việc cũ dừng lại; hạn của loại việc mới tính từ lúc nhận tin. Cả hai đều giữ trong lịch sử.',
    yes: 'Ghi loại việc mới',
    done: 'Đã phân loại lại.',
  },
  check: {
    heading: 'Nhận kiểm tra tin này?',
    text: 'Bạn thành người xử lý, tin chuyển sang “Đang kiểm tra”. Việc này vào sổ sự kiện và không xóa được.',
    yes: 'Nhận kiểm tra',
    done: 'Bạn đã nhận kiểm tra tin này.',
  },
  accept: {
    heading: 'Thụ lý tin này?',
    text: 'Tố cáo, khiếu nại được thụ lý thì hạn giải quyết bắt đầu chạy; nhớ thông báo cho người gửi.',
    yes: 'Thụ lý',
    done: 'Đã thụ lý.',
  },
  assign: {
    heading: 'Giao tin này cho ai?',
    text: 'Chỉ những người xử lý tin ở địa bàn này. Người để lại số điện thoại chỉ người xử lý mới xem được.',
    yes: 'Giao',
    done: 'Đã giao người xử lý.',
  },
  note: {
    heading: 'Ghi chú nội bộ',
    text: 'Người báo không đọc được. Ghi chú niêm phong cùng tin, đi theo tin và không sửa được.',
    yes: 'Ghi',
    done: 'Đã ghi chú.',
  },
  tag: {
    heading: 'Nhãn của tin',
    text: 'Nhãn có sẵn dùng để lọc và thống kê. Nhãn tự viết được niêm phong như nội dung.',
    yes: 'Lưu nhãn',
    done: 'Đã lưu nhãn.',
  },
  mark_valuable: {
    heading: 'Vì sao tin này có giá trị?',
    text: 'Một tin chỉ ghi nhận có giá trị một lần, tính vào số liệu ngày hôm nay. Không đặt chỉ tiêu theo số này.',
    yes: 'Ghi nhận có giá trị',
    done: 'Đã ghi nhận tin có giá trị.',
  },
  unmark_valuable: {
    heading: 'Bỏ ghi nhận có giá trị?',
    text: 'Số liệu của ngày đã ghi được trừ lại, cả hai lần đều còn trong sổ sự kiện.',
    yes: 'Bỏ ghi nhận',
    done: 'Đã bỏ ghi nhận có giá trị.',
  },
  move: {
    heading: 'Chuyển tin này đến đơn vị nào?',
    text: 'Đơn vị nhận thấy ngay và phải xác nhận. Sau khi chuyển, đơn vị mình không mở được tin nữa. Hạn theo luật vẫn chạy.',
    yes: 'Chuyển',
    done: 'Đã chuyển tin. Đơn vị nhận đã được báo.',
  },
  accept_move: {
    heading: 'Xác nhận đã nhận tin này?',
    text: 'Tin do đơn vị khác chuyển đến. Từ nay đơn vị mình chịu trách nhiệm về hạn.',
    yes: 'Xác nhận đã nhận',
    done: 'Đã xác nhận nhận tin.',
  },
  request_transfer: {
    heading: 'Đề nghị chuyển cơ quan điều tra nào?',
    text: 'Chỉ huy phải duyệt trước khi chuyển. Trong lúc chờ, tin không kết thúc hoặc chuyển đơn vị khác được.',
    yes: 'Đề nghị chuyển',
    done: 'Đã gửi đề nghị đến chỉ huy.',
  },
  transfer: {
    heading: 'Duyệt chuyển cơ quan điều tra?',
    text: 'Tin tính là đã chuyển từ lúc này. Hồ sơ, vật chứng chuyển kèm ngoài phần mềm. Người báo chỉ thấy lời trung tính.',
    yes: 'Duyệt chuyển',
    done: 'Đã duyệt chuyển cơ quan điều tra.',
  },
  decline_transfer: {
    heading: 'Vì sao không duyệt chuyển?',
    text: 'Tin trở lại “Đang kiểm tra”. Hạn chuyển vẫn chạy.',
    yes: 'Không duyệt',
    done: 'Đã trả lại để kiểm tra tiếp.',
  },
  acknowledge_transfer: {
    heading: 'Cơ quan điều tra đã nhận bằng văn bản nào?',
    text: 'Ghi số, ký hiệu giấy biên nhận hoặc văn bản tiếp nhận.',
    yes: 'Ghi xác nhận',
    done: 'Đã ghi xác nhận của cơ quan điều tra.',
  },
  notify: {
    heading: 'Đã thông báo việc gì?',
    text: 'Ghi khi thông báo đã gửi đi. Hạn thông báo tương ứng dừng lại.',
    yes: 'Ghi đã thông báo',
    done: 'Đã ghi việc thông báo.',
  },
  extend: {
    heading: 'Gia hạn hạn nào?',
    text: 'Chỉ hiện hạn mà luật cho gia hạn. Để trống ngày thì lấy mức dài nhất luật cho phép.',
    yes: 'Gia hạn',
    done: 'Đã gia hạn.',
  },
  suspend: {
    heading: 'Vì sao tạm đình chỉ?',
    text: 'Ghi theo quyết định của cơ quan điều tra. Hạn giải quyết dừng; hạn gửi quyết định 24 giờ bắt đầu chạy.',
    yes: 'Ghi tạm đình chỉ',
    done: 'Đã ghi tạm đình chỉ. Hạn giải quyết đang dừng.',
  },
  resume: {
    heading: 'Ghi phục hồi giải quyết?',
    text: 'Hạn giải quyết tiếp theo là 1 tháng; hạn gửi quyết định phục hồi 3 ngày bắt đầu chạy.',
    yes: 'Ghi phục hồi',
    done: 'Đã ghi phục hồi.',
  },
  resolve: {
    heading: 'Kết quả xử lý tin này là gì?',
    text: 'Tin chuyển sang “Đã xong”. Người báo chỉ thấy lời trung tính, không thấy kết quả bạn chọn.',
    yes: 'Kết thúc xử lý',
    done: 'Đã kết thúc xử lý. Tin nằm ở mục “Đã xong”.',
  },
  answer: {
    heading: 'Trả lời kết quả cho người báo',
    text: 'Người báo đọc bằng mã tra cứu. Đừng ghi tên người được nêu trong tin hoặc cách xác minh.',
    yes: 'Gửi trả lời',
    done: 'Đã trả lời. Người báo đọc được khi mở tin bằng mã.',
  },
  close: {
    heading: 'Đóng tin này?',
    text: 'Tin đóng vẫn mở lại được khi có điều mới. Không tin nào tự đóng.',
    yes: 'Đóng tin',
    done: 'Đã đóng tin.',
  },
  reopen: {
    heading: 'Vì sao mở lại tin này?',
    text: 'Tin trở lại “Đang kiểm tra”, kết quả đã tính được trừ lại trong số liệu.',
    yes: 'Mở lại',
    done: 'Đã mở lại. Đề nghị xem lại của người báo, nếu có, được coi là chấp nhận.',
  },
  decline_review: {
    heading: 'Vì sao không xem lại?',
    text: 'Người báo đọc lời giải thích bằng mã tra cứu và vẫn viết thêm được.',
    yes: 'Không xem lại, gửi giải thích',
    done: 'Đã gửi lời giải thích.',
  },
  merge: {
    heading: 'Nhập vào tin nào?',
    text: 'Tin này đóng với kết quả “trùng” và thôi tính trong số liệu. Hai người gửi giữ mã và trao đổi riêng.',
    yes: 'Nhập vào tin kia',
    done: 'Đã nhập vào tin kia.',
  },
  split: {
    heading: 'Tách việc thứ hai thành tin mới',
    text: 'Viết lại phần việc cần tách. Người báo vẫn đọc và viết ở tin gốc; tin tách ra không có mã riêng.',
    yes: 'Tách',
    done: 'Đã tách. Tin mới nằm trong hộp tin, cùng giờ nhận.',
  },
  hold: {
    heading: 'Vì sao phải giữ, chưa được hủy?',
    text: 'Hết thời hạn lưu giữ, nội dung và danh tính niêm phong của tin được hủy. Khi đã giữ thì không hủy, đến khi chỉ huy bỏ giữ.',
    yes: 'Giữ lại',
    done: 'Đã giữ. Tin này không bị hủy.',
  },
  release_hold: {
    heading: 'Vì sao thôi giữ?',
    text: 'Thời hạn lưu giữ của tin lại được tính; đã quá hạn thì nội dung được hủy trong giờ tới.',
    yes: 'Thôi giữ',
    done: 'Đã thôi giữ.',
  },
};
