/** Ways of looking at a register: list, board, calendar, map. */
export const registerViews = {
  label: 'Cách xem',
  names: {
    list: 'Danh sách',
    board: 'Theo giai đoạn',
    calendar: 'Lịch tuần',
    map: 'Bản đồ',
    review: 'Rà soát',
  },
  board: { all: 'Xem tất cả {count} mục', none: 'Không có mục nào.' },
  calendar: {
    week: 'Tuần từ {from} đến {to}',
    before: 'Tuần trước',
    after: 'Tuần sau',
    now: 'Tuần này',
    none: 'Không ghi việc nào.',
    print: 'In tuần này',
    days: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
  },
  map: {
    unit: 'mục',
    heading: '{title} đang hoạt động theo xã, phường',
    headingAll: '{title} theo xã, phường',
    city: 'Cấp thành phố: {living} đang hoạt động, {all} tất cả.',
    cityStanding: 'Cấp thành phố: {living} mục.',
    show: 'Xem {count} mục của {name}',
    table: 'Bảng số',
    columns: {
      area: 'Xã, phường',
      living: 'Đang hoạt động',
      standing: 'Số mục',
      silent: 'Lâu không có hoạt động',
      all: 'Tất cả',
    },
  },
} as const;

/** Review of silent records. */
export const registerReview = {
  heading: 'Rà soát các mục lâu không có hoạt động',
  left: 'còn {count} mục',
  help: 'Chọn một hay nhiều dòng rồi bấm phím số của câu trả lời; ↑ ↓ để sang dòng. Muốn sáp nhập hay nhân rộng, hãy mở mục.',
  reason: 'Lý do',
  improveReminder: '{answer}: {reason}',
  done: 'Đã ghi {count} mục: {answer}.',
  undo: 'Hoàn tác',
  none: 'Không còn mục nào cần rà soát.',
  all: 'Tất cả',
  choose: 'Chọn {name}',
} as const;
