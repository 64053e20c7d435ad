import { type Random, randomOf } from '#domain/sample/random.ts';
import { addRow, newAreaIndex } from '#domain/search/area-index.ts';
import { wordFolder } from '#domain/search/fold-words.ts';
import { indexedText } from '#domain/search/indexed-text.ts';
import { comparedTip, similarTips } from '#domain/search/similar-tips.ts';
import { searchKey } from '#domain/text/search-key.ts';

// A synthetic set with known answers: tips of one commune within a month, some of them told again in ways that
// people tell things again. It says how the likeness of similar-tips.ts behaves, not how real texts do.

const who = [
  'hai thanh niên',
  'một người đàn ông đội nón lưỡi trai',
  'ba người lạ',
  'nhóm khoảng mười người',
  'chị bán vé số',
  'người thuê trọ mới tới',
  'mấy em học sinh',
  'một cặp vợ chồng',
];
const what = [
  'bẻ khóa lấy xe Wave',
  'ghi số đề và chung tiền',
  'đá gà ăn tiền',
  'câu trộm cá bằng xung điện',
  'tạt sơn đòi nợ',
  'chích hút',
  'nẹt pô chạy thành hàng',
  'đốt rác nhựa',
  'lấy trộm máy bơm',
  'bán pháo',
  'đổ chất thải xuống rạch',
  'cưa cây sao',
  'đánh nhau bằng chai bia',
  'giật dây chuyền',
  'gọi điện giả danh ngân hàng',
  'dán giấy cho vay',
  'cắt dây cáp viễn thông',
  'bơm cát lậu',
];
const where = [
  'sau chùa',
  'trước tiệm tạp hóa Năm Lành',
  'ở bến đò Cái Sơn',
  'trong dãy trọ Hoàng Gia',
  'cạnh trạm y tế',
  'dưới chân cầu Quang Trung',
  'ngoài bờ kè',
  'ở lô đất trống đường số 7',
  'sát hàng rào trường mầm non',
  'gần cây xăng Phú An',
  'trên lộ Vòng Cung',
  'ở chợ đêm',
  'trong hẻm 132',
  'đầu hẻm 51',
  'bãi giữ xe công ty may',
  'vườn nhãn ông Tư',
];
const when = [
  'khoảng hai giờ sáng',
  'lúc tan tầm',
  'tối thứ bảy',
  'từ đầu tuần tới nay',
  'sáng sớm hôm qua',
  'gần nửa đêm',
  'vào giờ ăn trưa',
  'ba hôm liền',
];
const details = [
  'xe màu đỏ đen không biển số',
  'họ chạy về phía quốc lộ',
  'có camera của quán cà phê quay được',
  'trẻ con trong xóm sợ không dám ra đường',
  'một người có hình xăm con rồng',
  'mùi khét bay vào nhà',
  'tôi đã nhắc mà bị chửi',
  'họ bịt khẩu trang và mang găng tay',
  'bỏ lại một cái ba lô xanh',
  'chó sủa suốt',
  'mất khoảng bốn triệu đồng',
  'hàng xóm bên phải cũng thấy',
  'đi hai chiếc Exciter',
  'nói giọng miền khác',
  'cổng rào bị cắt một lỗ',
  'có tiếng nổ nhỏ',
  'lần này là lần thứ ba trong tháng',
  'người lớn tuổi trong nhà không ngủ được',
];

const streets = [
  'Mậu Thân',
  'Trần Hưng Đạo',
  'Nguyễn Văn Cừ',
  'Cách Mạng Tháng Tám',
  '30 Tháng 4',
  'Hùng Vương',
  'Lý Tự Trọng',
  'Võ Văn Kiệt',
  'Trần Quang Diệu',
  'Nguyễn Trãi',
  'Xô Viết Nghệ Tĩnh',
  'Hoàng Văn Thụ',
  'Tầm Vu',
  'Lê Hồng Phong',
  'Trần Phú',
  'Ngô Quyền',
];

interface Happening {
  readonly parts: readonly [string, string, string, string];
  readonly details: readonly string[];
}

function happening(random: Random): Happening {
  const chosen = new Set<string>();
  while (chosen.size < 4) chosen.add(random.pick(details));
  // places, numbers and things of one's own: what tells one happening from another in a real text
  const number = () => String(1 + Math.floor(random.fraction() * 240));
  const place = `${random.pick(where)}, hẻm ${number()} đường ${random.pick(streets)}`;
  return {
    parts: [random.pick(who), random.pick(what), place, random.pick(when)],
    details: [...chosen],
  };
}

const tell = ({ parts: [a, b, c, d], details: more }: Happening): string =>
  `${d} có ${a} ${b} ${c}. ${more.slice(0, 3).join(', ')}.`;

/** Ways in which the same happening comes a second time. */
export const retellings: Readonly<Record<string, (one: Happening, random: Random) => string>> = {
  'sent again with a sentence more': (one) => `${tell(one)} Mong các chú xuống xem giúp.`,
  'without diacritics': (one) => searchKey(tell(one)),
  'decomposed letters, capitals': (one) => tell(one).toUpperCase().normalize('NFD'),
  'words dropped and misspelt': (one, random) =>
    tell(one)
      .split(' ')
      .filter(() => !random.chance(0.15))
      .map((word) => (random.chance(0.1) ? `${word}h` : word))
      .join(' '),
  'another order': ({ parts: [a, b, c, d], details: more }) =>
    `Tôi thấy ${c} ${a} đang ${b}, chuyện này ${d}. ${[...more.slice(0, 3)].reverse().join('. ')}`,
  'another witness': ({ parts: [, b, c, d], details: more }) =>
    `Báo công an, ${c} lại có người ${b} ${d}, ${more[0]}, ${more[3]}`,
};

export interface Measured {
  readonly way: string;
  /** Of those told again, how many were proposed for the first telling. */
  readonly recall: number;
}

/** Tells `count` happenings, each tenth of them again in each way, and compares what is proposed with the truth. */
export function measureNearDuplicates(
  count: number,
  seed: string,
): { precision: number; recall: readonly Measured[] } {
  const random = randomOf('near-duplicates', seed);
  const fold = wordFolder();
  const index = newAreaIndex(count * 2);
  const truth: number[] = [];
  const ways: (string | null)[] = [];
  const id = (n: number) => {
    const bytes = Buffer.alloc(16);
    bytes.writeUInt32BE(n);
    return bytes;
  };
  const add = (text: string, of: number, way: string | null) => {
    const n = truth.length;
    truth.push(of);
    ways.push(way);
    const texts = { description: text, place: '', when: '', more: [] };
    addRow(index, {
      id: id(n),
      receivedAt: random.fraction() * 20 * 86_400_000,
      track: 1,
      text: indexedText(texts, fold),
    });
  };
  const happenings = Array.from({ length: count }, () => happening(random));
  for (const [n, one] of happenings.entries()) add(tell(one), n, null);
  const names = Object.keys(retellings);
  for (let n = 0; n < count; n += 10) {
    const way = names[(n / 10) % names.length] ?? '';
    const one = happenings[n] as Happening;
    add(retellings[way]?.(one, random) ?? '', n, way);
  }
  let proposed = 0;
  let right = 0;
  const found = new Map<string, { all: number; found: number }>();
  for (let n = count; n < truth.length; n += 1) {
    const target = comparedTip(index, '31135', id(n));
    if (!target) throw new Error('The set is not in the index.');
    const { similar } = similarTips(target, [{ area: '31135', index }]);
    const numbers = similar.map((tip) => Number.parseInt(tip.id.slice(0, 8), 16));
    const way = ways[n] ?? '';
    const counted = found.get(way) ?? { all: 0, found: 0 };
    found.set(way, {
      all: counted.all + 1,
      found: counted.found + (numbers.some((other) => truth[other] === truth[n]) ? 1 : 0),
    });
    proposed += numbers.length;
    right += numbers.filter((other) => truth[other] === truth[n]).length;
  }
  return {
    precision: right / proposed,
    recall: [...found].map(([way, one]) => ({ way, recall: one.found / one.all })),
  };
}
