import { phraseBook } from '../phrases.ts';

/** What a place begins with: `named` asks for a name or number behind it, `numbered` for a number, `alone` for nothing. */
export const placeHeads = phraseBook<'named' | 'numbered' | 'alone'>([
  ['đường', 'named'],
  ['phố', 'named'],
  ['đại lộ', 'named'],
  ['quốc lộ', 'named'],
  ['tỉnh lộ', 'named'],
  ['lộ', 'named'],
  ['ql', 'numbered'],
  ['tl', 'numbered'],
  ['đt', 'numbered'],
  ['hẻm', 'named'],
  ['hẽm', 'named'],
  ['ngõ', 'named'],
  ['ngách', 'named'],
  ['kiệt', 'numbered'],
  ['ấp', 'named'],
  ['khóm', 'named'],
  ['khu vực', 'named'],
  ['kv', 'named'],
  ['khu phố', 'named'],
  ['tổ', 'numbered'],
  ['tổ dân phố', 'named'],
  ['số nhà', 'numbered'],
  ['nhà số', 'numbered'],
  ['số', 'numbered'],
  ['phường', 'named'],
  ['xã', 'named'],
  ['cầu', 'named'],
  ['chợ', 'alone'],
  ['chợ đêm', 'alone'],
  ['chợ nổi', 'named'],
  ['trường', 'named'],
  ['cổng trường', 'alone'],
  ['trường học', 'alone'],
  ['trường tiểu học', 'alone'],
  ['trường mầm non', 'alone'],
  ['trường thcs', 'alone'],
  ['trường thpt', 'alone'],
  ['đại học', 'named'],
  ['bệnh viện', 'alone'],
  ['trạm y tế', 'alone'],
  ['cây xăng', 'alone'],
  ['công viên', 'alone'],
  ['bến xe', 'alone'],
  ['bến phà', 'alone'],
  ['bến đò', 'alone'],
  ['bến', 'named'],
  ['ngã ba', 'named'],
  ['ngã tư', 'named'],
  ['ngã năm', 'named'],
  ['vòng xoay', 'named'],
  ['khu công nghiệp', 'named'],
  ['kcn', 'named'],
  ['khu dân cư', 'named'],
  ['kdc', 'named'],
  ['khu tái định cư', 'named'],
  ['chung cư', 'alone'],
  ['ký túc xá', 'alone'],
  ['nhà trọ', 'alone'],
  ['khách sạn', 'named'],
  ['quán karaoke', 'alone'],
  ['quán', 'named'],
  ['tiệm', 'named'],
  ['siêu thị', 'alone'],
  ['chùa', 'named'],
  ['nhà thờ', 'alone'],
  ['đình', 'named'],
  ['vàm', 'named'],
  ['kênh', 'named'],
  ['rạch', 'named'],
  ['sông', 'named'],
  ['cồn', 'named'],
  ['bãi đất trống', 'alone'],
  ['nhà văn hóa', 'alone'],
]);

/** How something lies to a place: taken with it. */
export const relationWords = phraseBook<'relation'>([
  ['gần', 'relation'],
  ['đối diện', 'relation'],
  ['trước', 'relation'],
  ['phía trước', 'relation'],
  ['sau', 'relation'],
  ['phía sau', 'relation'],
  ['cạnh', 'relation'],
  ['bên cạnh', 'relation'],
  ['kế', 'relation'],
  ['sát', 'relation'],
  ['cuối', 'relation'],
  ['đầu', 'relation'],
  ['trong', 'relation'],
  ['dưới', 'relation'],
  ['chân', 'relation'],
  ['dưới chân', 'relation'],
]);

/** Between two parts of one place. */
export const placeJoints = new Set(['thuoc', 'tren', 'cua', 'o', 'gan', 'tai', 'p', 'x']);

/** With these a name that is typed in small letters is over. */
export const nameEnds = phraseBook<'end'>(
  (
    'có|bị|mất|bán|mua|chị|anh|ông|bà|cô|chú|em|bác|dì|người|dân|nhóm|thanh niên|đang|thì|là|và|nhưng|rồi|tại|ở|báo|gọi|' +
    'nói|thấy|nghe|đánh|đá|trộm|cướp|cắp|giật|tụ|tụ tập|hay|nhận|hoài|không|chưa|đi|chạy|vô|vào|ra|lấy|bẻ|cạy|đập|phá|chửi|' +
    'gây|cãi|nhậu|hát|mở|nấu|xả|đốt|bắn|chích|hút|sử dụng|dùng|xe|tiền|điện thoại|con|thằng|nó|tụi|bọn|mấy|nhiều|một|' +
    'của|cho|với|do|bởi|này|kia|đó|trên|ngoài|thường|bắt|chặn|dọa|đòi|cầm|nghi|lừa|chơi|đua|nẹt|lạng|hàng xóm|chủ|quần|' +
    'chứa|gửi|để|làm|nuôi|trồng|tổ chức|ồn|ồn ào|ầm ĩ|rất|quá|hoạt động|buôn|chứng kiến|phát hiện|phản ánh|lúc|hồi|' +
    'khoảng|tầm|cỡ|vừa|mới|thả|lén|đột nhập|leo|vứt|đổ|la|say|thách|rượt|chém|xịt|thuê|cho vay|dán|rao|bày|lấn chiếm|' +
    'bảo vệ|biển số|biển|bks|sđt|sdt|dt|số|tối|sáng|chiều|trưa|đêm|khuya|rạng|hôm|bữa|ngày|từ|nay|qua|theo|đậu|chở|nữ|nam'
  )
    .split('|')
    .map((word): [string, 'end'] => [word, 'end']),
);
