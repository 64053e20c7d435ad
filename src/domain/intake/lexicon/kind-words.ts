import type { TipTag } from '#domain/tips/steps/tip-reasons.ts';
import type { CrimeKind, TipTrack } from '#domain/tips/steps/tip-tracks.ts';
import { phraseBook } from '../phrases.ts';

/** What words say of a tip: its tag and the track that such tips usually take. The officer decides. */
export interface TipKind {
  readonly tag: TipTag;
  readonly track: Exclude<TipTrack, 'out_of_scope'>;
  readonly crimeKind?: CrimeKind;
}

const crime = (tag: TipTag): TipKind => ({ tag, track: 'criminal', crimeKind: 'crime_denunciation' });
const disorder = (tag: TipTag): TipKind => ({ tag, track: 'feedback' });
const security = (tag: TipTag): TipKind => ({ tag, track: 'security_information' });

const kinds: readonly (readonly [TipKind, string])[] = [
  [{ tag: 'other', track: 'complaint' }, 'khiếu nại'],
  [{ tag: 'other', track: 'denunciation' }, 'tố cáo'],
  [
    crime('theft'),
    'mất xe|mất trộm|mất cắp|bị mất|trộm|ăn trộm|trộm cắp|trộm xe|trộm chó|bắt chó|cướp|cướp giật|giật dây chuyền|giật điện thoại|giật túi|móc túi|bẻ khóa|cạy cửa|phá khóa|đột nhập|lấy trộm|mất tiền|mất điện thoại|mất vàng|mất dây chuyền|mất gà|mất máy bơm',
  ],
  [
    crime('fraud'),
    'lừa đảo|lừa|lừa tiền|chiếm đoạt|giả danh|mạo danh|giả công an|vỡ hụi|giật hụi|ôm hụi|chuyển tiền rồi chặn|bán hàng giả|tiền giả|hùn vốn rồi biến mất',
  ],
  [
    crime('drugs'),
    'ma túy|chích|hút chích|bán ma túy|đập đá|hàng đá|hồng phiến|cần sa|ke|bay lắc|thuốc lắc|sử dụng chất cấm|ống chích|kim tiêm|tàng trữ',
  ],
  [
    crime('gambling'),
    'đánh bạc|đánh bài|cờ bạc|đá gà|ghi đề|số đề|lô đề|cá độ|xóc đĩa|bầu cua|tài xỉu|bài cào|sòng bạc|đánh bài ăn tiền|bắn cá',
  ],
  [
    crime('loan_sharking'),
    'cho vay nặng lãi|vay nặng lãi|tín dụng đen|đòi nợ|tạt sơn|siết nợ|bốc bát họ|vay góp|cho vay lãi cao',
  ],
  [
    crime('violence'),
    'đánh nhau|đánh người|chém|chém nhau|đâm|hành hung|cố ý gây thương tích|ẩu đả|rượt chém|bạo lực|bạo hành|đánh vợ|đập phá|gây rối|côn đồ|đe dọa|dọa giết|hăm dọa|bắt giữ người|giết người|xâm hại|hiếp dâm|sàm sỡ|quấy rối',
  ],
  [
    crime('child_harm'),
    'xâm hại trẻ em|dâm ô|đánh con|bạo hành trẻ|bỏ rơi trẻ|dụ dỗ trẻ em|bắt cóc|bắt cóc trẻ em',
  ],
  [
    crime('weapons'),
    'súng|mã tấu|dao phóng lợn|đao|kiếm|hung khí|vũ khí|bom xăng|roi điện|bình xịt hơi cay|lựu đạn|thuốc nổ|súng tự chế',
  ],
  [security('fireworks'), 'pháo|đốt pháo|pháo nổ|bán pháo|pháo lậu|làm pháo'],
  [
    disorder('traffic'),
    'đua xe|nẹt pô|lạng lách|đánh võng|bốc đầu|đậu xe|lấn chiếm|lấn chiếm lòng lề đường|tai nạn|đụng xe|tông xe|say xỉn lái xe|chở quá tải|chạy ngược chiều',
  ],
  [
    disorder('noise'),
    'karaoke|hát karaoke|loa kẹo kéo|ồn ào|gây ồn|mở nhạc|mở loa|nhậu nhẹt|ầm ĩ|la hét|tiếng ồn|làm ồn',
  ],
  [
    security('lodging'),
    'người lạ|nhà trọ không đăng ký|không đăng ký tạm trú|tạm trú|lưu trú|ở lậu|người nước ngoài|người lạ mặt',
  ],
  [
    security('online'),
    'trên mạng|facebook|tiktok|telegram|livestream|đăng tin giả|tin giả|tung tin|bôi nhọ|hack|chiếm tài khoản|clip',
  ],
  [
    disorder('environment'),
    'đổ rác|xả thải|xả nước thải|đổ trộm|chích điện|xiệt cá|cát tặc|bơm cát|khai thác cát|hút cát|đốt rác|mùi hôi|khói bụi',
  ],
];

export const kindWords = phraseBook<TipKind>(
  kinds.flatMap(([kind, phrases]) => phrases.split('|').map((phrase): [string, TipKind] => [phrase, kind])),
);
