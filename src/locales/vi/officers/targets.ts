import type { TargetBound } from '#domain/targets/target.ts';
import type { Standing } from '#domain/targets/target-standing.ts';

const standings = {
  unknown: 'Chưa có số liệu',
  exceeded: 'Vượt mức',
  behind: 'Chậm so với thời gian',
  short: 'Chưa đạt',
  on_course: 'Kịp thời gian',
  within: 'Trong mức',
  met: 'Đạt',
} satisfies Record<Standing, string>;

/** Targets that a plan sets: the board, plans, and the form that enters one. */
export const targetsPage = {
  title: 'Chỉ tiêu giao',
  heading: 'Chỉ tiêu giao {area}',
  lead: '{period}, từ {from} đến {to}.',
  days: 'Đã qua {gone}/{all} ngày, còn {left} ngày.',
  ended: 'Kỳ đã kết thúc.',
  toCome: 'Kỳ chưa bắt đầu.',
  period: 'Kỳ',
  show: 'Lọc',
  shown: { all: 'Mọi chỉ tiêu giao', owing: 'Chưa đạt hoặc vượt mức', behind: 'Chậm so với thời gian' },
  indicator: 'Chỉ tiêu',
  everyIndicator: 'Mọi chỉ tiêu',
  summary:
    '**{met}/{all}** chỉ tiêu giao đã đạt hoặc trong mức; **{owing}** chưa đạt, vượt mức hoặc chưa có số liệu.',
  none: 'Chưa có chỉ tiêu nào được giao cho kỳ này.',
  noneMatch: 'Không chỉ tiêu giao nào khớp bộ lọc.',
  noneSetter: 'Nhập kế hoạch đã ký để giao chỉ tiêu cho thành phố và các xã, phường.',
  noneReader: 'Khi thành phố nhập kế hoạch giao chỉ tiêu, chỉ tiêu của địa bàn hiện ở đây.',
  enter: 'Nhập kế hoạch',
  plans: 'Các kế hoạch',
  excel: 'Excel',
  table: 'Chỉ tiêu giao và kết quả',
  columns: {
    area: 'Đơn vị',
    indicator: 'Chỉ tiêu',
    target: 'Chỉ tiêu giao',
    value: 'Đến nay',
    percent: '% đạt',
    standing: 'Kết quả',
    plan: 'Kế hoạch',
  },
  bounds: { at_least: 'từ {value}', at_most: 'không quá {value}' } satisfies Record<TargetBound, string>,
  standings,
  /** Arithmetic behind the standing; `gap` with its unit. */
  told: {
    left: 'còn thiếu {gap}, còn {left} ngày',
    leftEnded: 'thiếu {gap}',
    due: 'theo ngày đã qua cần {due}',
    over: 'vượt {gap}',
    room: 'còn {gap} thì tới mức',
  },
  points: '{value} điểm phần trăm',
  plan: 'Kế hoạch {number} ngày {day}',
  units: 'Trong đó {count} xã, phường:',
  unitsMet: '{met}/{all} xã, phường đã đạt',
} as const;

/** One plan and what it sets. */
export const targetPlanWords = {
  listTitle: 'Kế hoạch giao chỉ tiêu',
  listLead:
    'Với cùng một đơn vị, chỉ tiêu và kỳ, kế hoạch ký sau thay kế hoạch ký trước; bản trước vẫn được giữ.',
  listNone: 'Chưa có kế hoạch nào được nhập.',
  columns: {
    number: 'Số, ký hiệu',
    day: 'Ngày ký',
    issuer: 'Cơ quan ban hành',
    period: 'Kỳ',
    targets: 'Chỉ tiêu giao',
  },
  withdrawnTag: 'đã rút',
  heading: 'Kế hoạch {number}',
  lead: '{issuer} ký ngày {day}. {period}.',
  entered: '{name} nhập {at}.',
  withdrawn: 'Đã rút {at}: {reason}',
  lines: 'Chỉ tiêu giao trong kế hoạch',
  state: 'Hiệu lực',
  counts: 'đang tính',
  off: 'không tính, kế hoạch đã rút',
  replaced: 'thay bằng kế hoạch {number} ngày {day}',
  back: 'Về các kế hoạch',
  toBoard: 'Xem kết quả',
  withdraw: 'Rút kế hoạch',
  withdrawTitle: 'Rút kế hoạch {number}?',
  withdrawText:
    'Chỉ rút khi nhập sai. Chỉ tiêu của kế hoạch này thôi tính, chỉ tiêu nó đã thay được tính lại. Kế hoạch vẫn giữ để tra cứu.',
  reason: 'Vì sao rút',
  withdrew: 'Đã rút kế hoạch.',
} as const;

/** The form of a plan. */
export const targetFormWords = {
  title: 'Nhập kế hoạch giao chỉ tiêu',
  lead: 'Chỉ nhập kế hoạch đã ký. Nguồn tin tiếp nhận, tin có giá trị, người bị xử lý và các chỉ tiêu tương tự không được giao: giao chỉ tiêu báo tin sinh ra tin sai.',
  paper: 'Văn bản',
  number: 'Số, ký hiệu',
  numberHint: 'Như in trên văn bản: 05/KH-BCĐ',
  issuedOn: 'Ngày ký',
  issuedOnHint: 'dd/mm/yyyy',
  issuer: 'Cơ quan ban hành',
  about: 'Trích yếu',
  aboutHint: 'Để trống nếu không cần',
  period: 'Giao cho kỳ',
  lines: 'Chỉ tiêu giao',
  byHand: 'Chọn và gõ',
  bySheet: 'Từ tệp Excel',
  line: 'Chỉ tiêu giao thứ {number}',
  indicator: 'Chỉ tiêu',
  indicatorHint: 'Gõ mã hoặc tên',
  forWhom: 'Giao cho',
  whom: { city: 'Thành phố', communes: 'Mọi xã, phường như nhau', some: 'Một số xã, phường' },
  some: 'Xã, phường',
  bound: 'Mức',
  bounds: { at_least: 'Từ … trở lên', at_most: 'Không quá …' } satisfies Record<TargetBound, string>,
  value: 'Con số',
  addLine: 'Thêm chỉ tiêu',
  removeLine: 'Bỏ dòng này',
  sheetHelp:
    'Chọn chỉ tiêu, tải mẫu có sẵn thành phố và mọi xã, phường, điền cột “Từ … trở lên” hoặc “Không quá …” rồi gửi lại. Dòng để trống không giao gì.',
  sheetIndicators: 'Chỉ tiêu trong mẫu',
  template: 'Tải mẫu Excel',
  sheetFile: 'Tệp đã điền',
  read: 'Đọc tệp',
  readTold: 'Đọc được **{lines} chỉ tiêu giao**, {empty} dòng để trống, {faults} dòng sai.',
  faultsTold:
    '**Chưa ghi được kế hoạch:** tệp còn {faults} dòng sai. Hãy sửa trong tệp rồi chọn lại; khi mọi dòng đều đúng thì mới ghi.',
  faultRow: 'Dòng {row}: {fault}',
  moreFaults: 'và {count} dòng sai nữa: {rows}.',
  setCount: 'Sẽ giao {count} chỉ tiêu cho {areas} đơn vị.',
  save: 'Ghi kế hoạch',
  saved: 'Đã ghi kế hoạch, giao {count} chỉ tiêu.',
  cancel: 'Thôi',
} as const;

/** The same as an Excel file. */
export const targetSheetWords = {
  fileName: 'chi-tieu-giao-{area}-{period}.xlsx',
  sampleFileName: 'chi-tieu-giao-mau-{area}-{period}.xlsx',
  sample: 'DỮ LIỆU MẪU, không có kế hoạch thật',
  sheet: 'Chỉ tiêu giao',
  plan: 'Kế hoạch {number} ngày {day}',
  standings,
  columns: {
    areaCode: 'Mã địa bàn',
    area: 'Đơn vị',
    code: 'Mã chỉ tiêu',
    indicator: 'Chỉ tiêu',
    unit: 'Đơn vị tính',
    atLeast: 'Từ … trở lên',
    atMost: 'Không quá …',
    value: 'Đến nay',
    percent: '% đạt',
    standing: 'Kết quả',
    plan: 'Kế hoạch',
  },
} as const;

/** What can be wrong with a plan, by field. */
export const targetErrors = {
  targetPlanNumberRequired: 'Hãy ghi số, ký hiệu của kế hoạch.',
  targetPlanIssuerRequired: 'Hãy ghi cơ quan ban hành.',
  targetPlanDayWrong: 'Hãy ghi ngày ký như 15/01/2026.',
  targetPlanDayToCome: 'Ngày ký chưa tới. Kế hoạch chưa ký thì chưa giao gì.',
  targetPlanWithdrawn: 'Kế hoạch này đã rút.',
  targetLinesRequired: 'Hãy giao ít nhất một chỉ tiêu.',
  targetLinesTooMany: 'Một kế hoạch giao nhiều nhất 5.000 dòng. Hãy chia thành vài lần.',
  targetAreaRequired: 'Hãy chọn đơn vị được giao.',
  targetAreaUnknown: 'Không có thành phố, xã, phường mang mã này.',
  targetTwice: 'Đơn vị này đã được giao chỉ tiêu này; mỗi kế hoạch chỉ giao một lần.',
  targetTwoBounds: 'Chỉ điền một trong hai cột mức.',
  targetRefused: 'Chỉ tiêu này không được giao: giao số tin, số người bị xử lý sinh ra tin sai.',
  targetValueWrong: 'Hãy ghi một con số như 1.200 hoặc 80,5; sau dấu phẩy nhiều nhất hai chữ số.',
  targetValueZero: 'Mức từ 0 trở lên không giao gì.',
  targetShareUnclear:
    'Tỷ lệ tính bằng phần trăm: hãy ghi 85 thay cho 0,85. Nếu đúng là từ 1% trở xuống thì ghi kèm dấu % (trong Excel: ô định dạng Văn bản).',
  targetShareTooBig: 'Tỷ lệ không quá 100%.',
  targetReasonRequired: 'Hãy ghi vì sao rút.',
  targetTextLong: 'Chỗ này dài quá.',
  targetSheetColumns: 'Không thấy cột “Mã địa bàn” và “Mã chỉ tiêu”. Hãy dùng mẫu của trang này.',
} as const;
