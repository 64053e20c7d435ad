import type { PaperWords } from '#domain/papers/paper-words.ts';

/** Room for the pen: a line's, and a number's. */
const dots = '…'.repeat(12);
const two = '……';

/** The sentences of the printed forms. Numbers and days are left to the registry and the pen. */
export const paperWords: PaperWords = {
  number: 'Số: ……/……',
  placeAndDate: (place) => `${place}, ngày      tháng      năm 20…`,
  sampleMark: 'DỮ LIỆU MẪU',
  recipients: 'Nơi nhận:',
  dots,
  withPoint: (place, point) => `${place ? `${place}, ` : ''}tọa độ ${point}`,
  minutes: {
    form: 'Mẫu số 01, Thông tư 119/2021/TT-BCA',
    kind: 'BIÊN BẢN',
    subject: 'Tiếp nhận nguồn tin về tội phạm',
    opening: (started, place) => `Hồi ${started}, tại ${place}.`,
    basis: 'Căn cứ các điều 133, 144, 145, 146 Bộ luật Tố tụng hình sự.',
    receiver: (name, unit) => `Tôi: ${name}, đơn vị: ${unit}, tiến hành lập biên bản tiếp nhận nguồn tin.`,
    informant: 'Người cung cấp nguồn tin',
    informantLines: {
      name: 'Họ và tên',
      sex: 'Giới tính',
      birthDay: 'Sinh ngày',
      nationality: 'Quốc tịch',
      job: 'Nghề nghiệp',
      identityNumber: 'Số CCCD, hộ chiếu',
      residence: 'Nơi thường trú',
      address: 'Nơi ở hiện nay',
      phone: 'Số điện thoại',
      organisation: 'Cơ quan, tổ chức đại diện (nếu có)',
    },
    byHand: ['Dân tộc', 'Tôn giáo'],
    channel: (channel) => `Hình thức tiếp nhận: ${channel}.`,
    content: 'I. Nội dung nguồn tin',
    when: 'Thời gian xảy ra',
    place: 'Địa điểm xảy ra',
    items: 'II. Tài liệu, đồ vật kèm theo',
    ended: `Việc tiếp nhận kết thúc hồi ${two} giờ ${two} phút cùng ngày.`,
    read: 'Biên bản đã đọc lại cho mọi người nghe, công nhận đúng và cùng ký tên.',
    hands: [
      { title: 'Người cung cấp', note: '(Ký, ghi rõ họ tên)' },
      { title: 'Người tiếp nhận', note: '(Ký, ghi rõ họ tên)' },
    ],
  },
  transferSlip: {
    form: 'Mẫu số 03, Thông tư 119/2021/TT-BCA',
    kind: 'PHIẾU CHUYỂN',
    subject: 'Nguồn tin về tội phạm',
    to: (agency) => `Kính gửi: ${agency}.`,
    basis:
      'Căn cứ điều 145, điều 146 Bộ luật Tố tụng hình sự và điều 8 Thông tư liên tịch 01/2017/TTLT-BCA-BQP-BTC-BNNPTNT-VKSNDTC, sửa đổi bởi Thông tư liên tịch 01/2021.',
    received: (channel, at) => `Đơn vị đã tiếp nhận nguồn tin qua ${channel} lúc ${at}.`,
    kindOfTip: 'Loại nguồn tin',
    summary: 'Nội dung tóm tắt',
    place: 'Địa điểm xảy ra',
    when: 'Thời gian xảy ra',
    attachments: (files) =>
      files === 0 ? 'Tài liệu kèm theo: không.' : `Tài liệu kèm theo: ${files} tệp, giao riêng.`,
    ask: 'Kính chuyển quý cơ quan giải quyết theo thẩm quyền và thông báo kết quả cho đơn vị.',
    recipients: ['Như trên', 'Viện kiểm sát có thẩm quyền (để biết)'],
  },
  itemsReceipt: {
    form: 'Mẫu số 214, Thông tư 119/2021/TT-BCA',
    kind: 'GIẤY BIÊN NHẬN',
    subject: 'Tài liệu, đồ vật do người báo tin giao nộp',
    when: (unit) => `Hồi ${two} giờ ${two} phút, ngày ${two} tháng ${two} năm 20${two}, tại trụ sở ${unit}.`,
    opening: (unit) => `${unit} đã nhận tài liệu, đồ vật ghi dưới đây.`,
    from: 'Người giao',
    address: 'Địa chỉ, số điện thoại',
    about: (number) => `Thuộc nguồn tin số ${number}.`,
    head: ['STT', 'Tên tài liệu, đồ vật', 'Số lượng', 'Tình trạng'],
    copies: 'Giấy này lập thành hai bản: một bản giao người nộp, một bản lưu hồ sơ.',
    hands: [
      { title: 'Người giao', note: '(Ký, ghi rõ họ tên)' },
      { title: 'Người nhận', note: '(Ký, ghi rõ họ tên)' },
    ],
  },
  resultNotice: {
    // the last words stay together on the second line
    about: 'V/v thông báo kết quả giải\u00a0quyết\u00a0nguồn\u00a0tin',
    to: `Kính gửi: Ông (bà) ${dots}`,
    received: (unit, at, number) => `${unit} đã tiếp nhận nguồn tin của Ông (bà) lúc ${at}, số ${number}.`,
    result: (result) => `Kết quả giải quyết: ${result}.`,
    law: 'Thông báo này thực hiện theo điều 146 Bộ luật Tố tụng hình sự và điều 17 Thông tư 28/2020/TT-BCA.',
    review:
      'Nếu không đồng ý với kết quả, Ông (bà) có quyền đề nghị xem lại hoặc khiếu nại theo quy định của pháp luật.',
    thanks: 'Đơn vị trân trọng cảm ơn Ông (bà) đã cung cấp thông tin và thông báo để Ông (bà) được biết./.',
    recipients: ['Như trên'],
  },
  register: {
    form: 'Mẫu số 294, Thông tư 119/2021/TT-BCA',
    kind: 'SỔ THEO DÕI',
    subject: (from, to) => `Tiếp nhận nguồn tin, từ ngày ${from} đến ngày ${to}`,
    head: [
      'STT',
      'Tiếp nhận; số',
      'Cán bộ tiếp nhận, được giao',
      'Nguồn; người cung cấp (họ tên, địa chỉ, điện thoại, giấy tờ)',
      'Thời gian, địa điểm xảy ra',
      'Nội dung tóm tắt; người, phương tiện liên quan',
      'Phân loại; kết quả hoặc lý do không tiếp nhận',
    ],
    sealed: '(danh tính niêm phong)',
    unnamed: '(không để lại danh tính)',
    annexTitle: 'Danh sách nguồn tin',
    annexReference: '(Kèm theo Sổ theo dõi tiếp nhận nguồn tin)',
    count: (tips) => `Trong kỳ đã tiếp nhận ${tips} nguồn tin, liệt kê tại danh sách kèm theo.`,
    destroyed: 'Nội dung đã hủy theo hạn lưu giữ.',
    movedAway: 'Đã chuyển đơn vị khác; đơn vị này không còn đọc được nội dung.',
    receiver: (name) => `Tiếp nhận: ${name}`,
    handler: (name) => `Được giao: ${name}`,
    movedIn: (from) => `${from} chuyển đến`,
    moved: (to, day, reason) => `Chuyển ${to} ngày ${day}: ${reason}`,
  },
};

/** Investigation agencies as a slip names them. */
export const paperAgencies: Readonly<Record<string, string>> = {
  city_police: 'Cơ quan Cảnh sát điều tra, Công an thành phố',
  ministry_police: 'Cơ quan Cảnh sát điều tra, Bộ Công an',
  procuracy: 'Cơ quan điều tra, Viện kiểm sát nhân dân tối cao',
  military: 'Cơ quan điều tra hình sự trong Quân đội nhân dân',
};
