import { phraseBook } from '../phrases.ts';

/** Who may be the one who tells: a hint at a person begins with one of these. */
export const senderHeads = phraseBook<'sender'>(
  (
    'chị|anh|ông|bà|cô|chú|bác|dì|cậu|em|thím|mợ|cháu|con|vợ|chồng|người dân|người nhà|người thân|người đi đường|' +
    'người báo|một người|hàng xóm|chủ|chủ nhà|chủ quán|chủ trọ|chủ tiệm|bảo vệ|quần chúng|bà con|dân|tổ trưởng|' +
    'trưởng ấp|trưởng khu vực|nạn nhân|nhân viên|công nhân|học sinh|sinh viên|tài xế|shipper|giáo viên|' +
    'cô giáo|thầy giáo|nguồn tin|mẹ|ba|cha|má'
  )
    .split('|')
    .map((word): [string, 'sender'] => [word, 'sender']),
);

/** What the sender does. */
export const tellingWords = phraseBook<'tells'>(
  (
    'báo|báo tin|báo lại|báo cho|báo rằng|báo là|gọi báo|gọi lên báo|gọi tới báo|gọi đến báo|gọi điện báo|' +
    'gọi điện lên báo|gọi điện thoại báo|điện báo|điện thoại báo|nhắn|nhắn tin|nhắn tin báo|nhắn zalo|phản ánh|trình báo|' +
    'cho biết|cho hay|cung cấp|tố giác|kể|kể lại|tới báo|đến báo|lên báo|ra báo|chạy lên báo|gọi tới|gọi đến|gọi lên|' +
    'gọi vào|gọi|gọi điện|mách|nói'
  )
    .split('|')
    .map((word): [string, 'tells'] => [word, 'tells']),
);

/** These tell only where the sentence ends with them: `nó gọi đòi tiền` is not a sender. */
export const weakTelling = new Set([
  'goi',
  'goi dien',
  'noi',
  'nhan',
  'ke',
  'goi toi',
  'goi den',
  'nhan tin',
  'cung cap',
]);

/** What leads to a sender. */
export const senderLeads = phraseBook<'lead'>([
  ['do', 'lead'],
  ['theo', 'lead'],
  ['theo lời', 'lead'],
  ['nghe', 'lead'],
  ['nguồn', 'lead'],
  ['người báo', 'lead'],
  ['người báo tin', 'lead'],
]);
