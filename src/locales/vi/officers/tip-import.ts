import type { ImportColumn } from '#domain/tips/import/import-columns.ts';
import { gateway } from '../gateway.ts';
import { intakeErrors } from './intake.ts';

/** What the shape of a call refuses. */
export const tipImportErrors = {
  importMany: 'Tệp quá 500 dòng tin. Hãy chia làm nhiều tệp.',
  importWide: 'Bảng quá nhiều cột. Hãy dùng tệp mẫu.',
};

/** Why a list, or a row of it, is not taken. */
export const tipImportFaults: Readonly<Record<string, string>> = {
  ...intakeErrors,
  importHeader:
    'Không thấy dòng tên cột. Tệp cần ít nhất ba cột: Mã tin ở kênh, Kênh, Nội dung. Hãy dùng tệp mẫu.',
  importEmpty: 'Tệp có tên cột nhưng chưa có dòng tin nào.',
  ...tipImportErrors,
  importLarge: 'Tệp Excel quá 300 KB. Hãy bỏ bớt trang khác, hoặc lưu dạng CSV (UTF-8).',
  importUnreadable: 'Không đọc được tệp. Hãy lưu lại dạng Excel (.xlsx) hoặc CSV (UTF-8).',
  importTwice: 'Mã tin này đã có ở một dòng trên của tệp.',
  importChannel: 'Kênh chưa đúng. Ghi một trong: {channels}.',
  importCommune: 'Không nhận ra xã, phường này, hoặc có nhiều nơi trùng tên. Ghi mã 5 số hoặc đủ tên có dấu.',
  importAnswer: 'Chỉ ghi “có” hoặc “không”, hoặc để trống.',
  importInstant: 'Không đọc được ngày giờ. Ghi như 27/11/2026 22:05.',
  'message.error.required': 'Thiếu mã tin ở kênh, hoặc mã dài quá 200 ký tự.',
  'message.error.long': gateway.field.long,
  'tip.error.aboutOfficer.ask':
    'Nội dung có nhắc công an, cán bộ. Ghi “có” (tin chuyển thẳng thành phố) hoặc “không” (chỉ nhắc đến).',
};

/** The screen "Nhập tin từ tệp". */
export const tipImport = {
  title: 'Nhập tin từ tệp',
  lead: 'Đưa tin của kênh khác (sổ đường dây nóng, Zalo, thư điện tử) vào hộp tin từ một tệp Excel hoặc CSV. Mỗi mã tin của một kênh chỉ vào một lần: nhập lại tệp cũ không sinh thêm tin.',
  open: 'Nhập từ tệp',
  template: 'Tải tệp mẫu',
  file: 'Tệp danh sách tin',
  fileHint: 'Excel (.xlsx) hoặc CSV, tối đa 500 dòng tin. Tệp được đọc ngay trên máy này.',
  chooseFile: 'Hãy chọn một tệp.',
  preview: 'Xem trước',
  write: 'Nhập {count} tin',
  summary: '{fresh} tin mới, {known} tin đã có, {refused} dòng không nhận được. Chưa ghi gì.',
  nothing: 'Tệp không có tin mới nào.',
  saved: 'Đã nhập {saved} tin. {known} tin đã có từ trước, {refused} dòng không nhận được.',
  codes: 'Mã tra cứu chỉ hiện một lần. Kênh nào gửi lại được thì trao mã cho người báo.',
  takeCodes: 'Tải danh sách mã',
  codesFile: 'ma-tra-cuu.csv',
  keepFile:
    'Nhập xong, hãy xóa tệp khỏi máy dùng chung: trong tệp, lời kể và tên người báo không được niêm phong.',
  goesAway: 'sang đơn vị khác, bạn không mở lại được',
  columns: {
    at: 'Dòng',
    messageId: 'Mã tin ở kênh',
    area: 'Vào hộp của',
    outcome: 'Kết quả',
    code: 'Mã tra cứu',
  },
  outcomes: { new: 'tin mới', known: 'đã có', refused: 'không nhận', saved: 'đã nhập' },
  leave: 'Trang đang hiện mã tra cứu. Rời đi là không xem lại được. Vẫn rời trang?',
};

/** The file that is filled in. */
export const tipImportTemplate = {
  fileName: 'mau-danh-sach-tin.xlsx',
  sheet: 'Danh sách tin',
  help: 'Cách điền',
  column: 'Cột',
  isNeeded: 'Bắt buộc',
  needed: 'có',
  how: 'Cách điền',
  example: 'Ví dụ',
  columns: {
    messageId: [
      'Mã của tin ở kênh đó: số thứ tự trong sổ, mã tin nhắn. Không đổi khi nhập lại.',
      'ĐDN-2026-118',
    ],
    channel: ['Một trong: {channels}.', 'Đường dây nóng'],
    receivedAt: ['Ngày giờ đến công an, không quá 60 ngày. Trống: lúc nhập.', '27/11/2026 22:05'],
    description: ['Lời kể, bỏ những gì chỉ ra người báo.', 'Mất xe Wave 65F1-123.45 trước hẻm 12'],
    place: ['Theo lời kể.', 'Hẻm 12, đường 30/4'],
    when: ['Theo lời kể.', 'Tối qua khoảng 22 giờ'],
    areaCode: ['Mã 5 số hoặc tên. Trống: địa bàn của người nhập.', 'Phường Ninh Kiều'],
    aboutOfficer: [
      '“có”: tin nói về công an, cán bộ, chuyển thẳng thành phố. “không”: chỉ nhắc đến.',
      'không',
    ],
    contactName: ['Chỉ khi người báo cho cán bộ xử lý gọi lại.', ''],
    contactPhone: ['Chỉ khi người báo cho cán bộ xử lý gọi lại. Định dạng ô là văn bản để giữ số 0.', ''],
    hint: ['Điều chỉ ra người báo, được niêm phong riêng.', 'Chị bán tạp hóa đầu hẻm'],
  } satisfies Record<ImportColumn, readonly [string, string]>,
};

/** Words of `tindan tips`. */
export const tipsCommandWords = {
  summary: 'Nhập tin của kênh khác từ tệp',
  importSummary: 'Nhập tin từ tệp Excel hoặc CSV; xem trước bằng --dry-run',
  file: 'tệp .xlsx hoặc .csv theo mẫu của màn hình Nhập tin từ tệp',
  as: 'tên đăng nhập của cán bộ đứng tên',
  dryRun: 'chỉ xem trước, không ghi gì',
  json: 'in dạng JSON',
  badFile: 'Không đọc được tệp {file}.',
  noOfficer: 'Không có cán bộ mang tên đăng nhập {name}. Hãy thêm --as.',
  refused: 'Cán bộ này không có quyền ghi tin.',
  row: '{at}: {messageId}: {outcome}{detail}',
} as const;
