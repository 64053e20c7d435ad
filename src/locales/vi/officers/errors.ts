import { accountFields } from './account.ts';
import { administrationFields } from './administration.ts';
import { areaFieldErrors } from './areas.ts';
import { custodyErrors } from './custody.ts';
import { entryErrors } from './figure-grid.ts';
import { figureErrors, findingErrors } from './findings.ts';
import { inboxErrors } from './inbox.ts';
import { intakeErrors, paperErrors } from './intake.ts';
import { questionErrors } from './questions.ts';
import { readingErrors } from './readings.ts';
import { reportFieldErrors } from './reports.ts';
import { roundErrors } from './rounds.ts';
import { searchErrors } from './search.ts';
import { targetErrors } from './targets.ts';
import { templateFieldErrors } from './templates.ts';
import { tipImportErrors } from './tip-import.ts';
import { tipLifeErrors } from './tip-life.ts';

/** What went wrong, and what to do. Keys of `field` are what use cases and the contract name. */
export const errors = {
  heading: 'Chưa làm được',
  code: {
    invalid: 'Còn chỗ chưa đúng. Hãy sửa rồi làm lại.',
    not_signed_in: 'Phiên làm việc đã hết nên chưa làm được. Đăng nhập lại rồi bấm lần nữa.',
    not_allowed: 'Quyền hiện có của bạn không gồm việc này.',
    not_found: 'Không có tin này trong địa bàn của bạn.',
    conflict: 'Tin vừa được thay đổi ở nơi khác. Trang đã tải lại; hãy xem rồi làm lại nếu còn cần.',
    too_many: 'Quá nhiều lần liền nhau. Hãy chờ một lát rồi thử lại.',
    failed: 'Lỗi ở phía máy chủ. Hãy thử lại; nếu vẫn vậy, báo người quản trị số lỗi {id}.',
    unreachable:
      'Không kết nối được máy chủ. Hãy xem lại mạng rồi thử lại. Việc vừa bấm có thể chưa được ghi.',
  },
  notRead: 'Không kết nối được máy chủ. Hãy xem lại mạng rồi thử lại.',
  notFoundTitle: 'Không thấy tin này',
  notFoundText: 'Tin không có, hoặc nằm ngoài địa bàn của bạn.',
  pageTitle: 'Không có trang này',
  pageText: 'Địa chỉ có thể gõ nhầm.',
  brokenTitle: 'Trang bị lỗi',
  brokenText: 'Hãy tải lại trang. Những gì đã ghi vẫn còn.',
  reload: 'Tải lại trang',
  goToday: 'Về Việc hôm nay',
  field: {
    usernameRequired: 'Bạn chưa nhập tên đăng nhập.',
    passwordRequired: 'Bạn chưa nhập mật khẩu.',
    groundRequired: 'Hãy chọn một lý do.',
    outcomeRequired: 'Hãy chọn một kết quả.',
    messageRequired: 'Bạn chưa viết gì.',
    messageTooLong: 'Dài quá 5.000 ký tự. Hãy rút ngắn, hoặc chia làm nhiều lần.',
    'tip.error.text.empty': 'Bạn chưa viết gì.',
    'tip.error.text.long': 'Dài quá 5.000 ký tự. Hãy rút ngắn, hoặc chia làm nhiều lần.',
    'tip.error.outcome.valuable':
      'Tin đã ghi nhận có giá trị thì không kết luận là không có cơ sở, không đúng.',
    ...areaFieldErrors,
    ...findingErrors,
    ...figureErrors,
    ...tipLifeErrors,
    ...intakeErrors,
    ...tipImportErrors,
    ...reportFieldErrors,
    ...templateFieldErrors,
    ...inboxErrors,
    ...searchErrors,
    ...custodyErrors,
    ...paperErrors,
    ...roundErrors,
    ...targetErrors,
    ...entryErrors,
    ...readingErrors,
    ...questionErrors,
    ...accountFields,
    ...administrationFields,
    bodyLarge: 'Nội dung gửi lên quá lớn, máy chủ không nhận. Hãy chia nhỏ, hoặc bỏ bớt ảnh rồi gửi lại.',
    wrong: 'Chỗ này chưa đúng.',
  } as Readonly<Record<string, string>>,
};
