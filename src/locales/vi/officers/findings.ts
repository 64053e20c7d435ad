/** Why a finding or its answer is refused. */
export const findingErrors = {
  periodNotBegun: 'Kỳ này chưa bắt đầu. Hãy chọn kỳ khác.',
  findingReasonShort: 'Lý do còn ngắn. Hãy viết ít nhất 10 ký tự để người ký hiểu được.',
  findingReasonLong: 'Lý do dài quá 1.000 ký tự. Hãy viết gọn lại.',
  findingMoved:
    'Số liệu vừa thay đổi nên phát hiện này không còn như bạn đã thấy. Trang đã tải lại; hãy xem lại.',
};

/** Why a table of figures is refused. */
export const figureErrors = {
  indicatorsNone: 'Hãy chọn ít nhất một chỉ tiêu.',
  indicatorUnknown: 'Không có chỉ tiêu này.',
  tooManyCells: 'Bảng quá lớn để đọc. Hãy bớt chỉ tiêu hoặc bớt kỳ.',
  tooManyRestated:
    'Quy đổi theo địa giới hiện nay chỉ làm được với ít chỉ tiêu mỗi lần. Hãy bớt chỉ tiêu hoặc bớt kỳ.',
  asOfWrong: 'Hãy gõ ngày giờ như 28/11/2026 14:05.',
  asOfToCome: 'Chỉ xem lại được một lúc đã qua.',
  asOfToday: 'Xem lại một lúc đã qua thì chỉ có số như lúc báo cáo, không quy đổi địa giới.',
  indicatorNeverRanked:
    'Chỉ tiêu này không được xếp hạng: giao chỉ tiêu hay xếp hạng việc báo tin sẽ sinh ra tin báo sai.',
  indicatorNotRankable: 'Chỉ tiêu này không quy được về tỷ lệ nên không xếp hạng.',
};

/** The page "Đối soát". */
export const findingsPage = {
  title: 'Đối soát',
  heading: 'Đối soát số liệu',
  lead: '{area}, {period}, từ {from} đến hết {to}.',
  area: 'Địa bàn',
  period: 'Kỳ báo cáo',
  excel: 'Excel',
  mayBeSigned: 'Không còn phát hiện nào phải trả lời. Báo cáo kỳ này có thể ký.',
  blocks: '{count} phát hiện chặn ký',
  asks: '{count} phát hiện phải trả lời',
  solved: '{count} đã trả lời',
  remaining: 'Trước khi ký còn {blocks} mâu thuẫn và {asks} câu hỏi phải trả lời.',
  remainingBlocks: 'Trước khi ký còn {blocks} mâu thuẫn phải trả lời.',
  remainingAsks: 'Trước khi ký còn {asks} câu hỏi phải trả lời.',
  groups: {
    blocks: 'Mâu thuẫn, chặn ký',
    asks: 'Cần trả lời',
    solved: 'Đã trả lời',
    notes: 'Ngoài kỳ này, để biết',
  },
  groupLeads: {
    blocks: 'Hai con số không thể cùng đúng.',
    asks: 'Có thể đúng, nhưng người ký cần biết vì sao.',
    solved: 'Câu trả lời giữ đến khi một trong các con số thay đổi.',
    notes:
      'Không chặn ký kỳ này. Số liệu trước 01/07/2025 là của thành phố Cần Thơ cũ, không so với 103 xã, phường hiện nay.',
  },
  none: 'Qua đối soát không thấy gì mâu thuẫn.',
  noneText: 'Các con số của kỳ này khớp với nhau, với cùng kỳ và với số đã công bố.',
  edge: { blocks: 'Chặn ký', asks: 'Cần trả lời', notes: 'Để biết', solved: 'Đã trả lời' },
  difference: 'Chênh lệch: {left} − {right} = {rest}',
  leastDifference: 'Chênh lệch ít nhất: {left} − {right} = {rest}',
  between: 'từ {low} đến {high}',
  own: 'Sổ sự kiện Tin Dân',
  openSource: 'Mở nguồn',
  quotation: 'Nguyên văn',
  document: 'Văn bản “{title}”',
  answer: 'Bạn trả lời',
  choices: {
    fixed: { label: 'Đã đính chính', hint: 'Số sai đã được sửa ở nguồn. Ghi sửa gì, ở đâu.' },
    explained: { label: 'Cả hai đều đúng', hint: 'Hai cách đếm khác nhau. Ghi rõ khác ở đâu.' },
    accepted: { label: 'Giữ nguyên', hint: 'Chưa sửa được. Ghi lý do và ai chịu trách nhiệm.' },
  },
  reason: 'Lý do',
  reasonHint: 'Lý do ở lại cùng báo cáo và không xóa được.',
  save: 'Ghi câu trả lời',
  saved: 'Đã ghi câu trả lời.',
  withdraw: 'Rút lại',
  withdrawReason: 'Rút lại câu trả lời để xem lại',
  answered: '{choice}. {who}, {when}.',
  outdated: 'Đã trả lời khi số còn khác: “{reason}” ({who}, {when}). Số đã thay đổi nên phải trả lời lại.',
  choiceWords: {
    fixed: 'Đã đính chính',
    explained: 'Cả hai đều đúng',
    accepted: 'Giữ nguyên',
    withdrawn: 'Đã rút lại',
  },
  chooseFirst: 'Hãy chọn một câu trả lời.',
  showAnswer: 'Trả lời',
  readOnly: 'Bạn xem được, không trả lời được: việc này của cán bộ tổng hợp và chỉ huy.',
} as const;
