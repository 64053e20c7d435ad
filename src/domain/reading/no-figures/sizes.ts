import { countedAt, isNoun, leftOf } from '../figures/neighbours.ts';
import { hasTag, isMark, type Unit, unitAt } from '../figures/unit.ts';
import type { Amount } from '../numbers/amount.ts';

/** `buôn lậu từ 1.500 bao trở lên` is what a law says. */
export function isThreshold(units: readonly Unit[], at: number): boolean {
  const { unit: left, at: leftAt } = leftOf(units, at);
  for (let i = leftAt; i > leftAt - 10 && !isMark(unitAt(units, i), '.', ';'); i--) {
    if (hasTag(unitAt(units, i), 'fineLaw')) return true;
  }
  // `giữ tỷ lệ phá án từ 80% trở lên` is a goal; `thương tật từ 31% trở lên` is not
  if (unitAt(units, at).amount?.percent && !/thương|tật|sức khỏe/.test(unitAt(units, leftAt - 1).key))
    return false;
  if (left.key !== 'từ' || hasTag(unitAt(units, leftAt - 1), 'up', 'down')) return false;
  for (let i = at + 1; i < at + 7; i++) if (unitAt(units, i).key === 'trở lên') return true;
  return false;
}

/** The word before the number, with `tới` or `đến` that stands between. */
function wordsBefore(units: readonly Unit[], at: number): string {
  const { unit, at: leftAt } = leftOf(units, at);
  return /^(tới|đến)$/.test(unit.key) ? `${unitAt(units, leftAt - 1).key} ${unit.key}` : unit.key;
}

const jewel = /(^| )(chuyền|lắc|nhẫn|kiềng|vòng|lắc tay|vòng tay|bông tai)( vàng)?$/;

/** `xe tải trên 5 tấn`: which lorries, not how many tons. */
export const isSpecification = (units: readonly Unit[], at: number): boolean =>
  // `chặn xe tải 1,9 tấn trên đường`
  (hasTag(unitAt(units, at + 1), 'mass') && hasTag(unitAt(units, at - 1), 'vehicle')) ||
  // `mỗi chuyến chỉ chở dưới 1.500 bao`: as many as the law lets pass
  (/^(dưới|dưới mức)$/.test(unitAt(units, at - 1).key) && hasTag(unitAt(units, at + 1), 'container')) ||
  // `0,82 mg/lít khí thở`
  (hasTag(unitAt(units, at + 1), 'mass') && isMark(unitAt(units, at + 2), '/')) ||
  // `sợi dây chuyền 5 chỉ vàng`
  (/^(chỉ|lượng|phân|chỉ vàng|lượng vàng)$/.test(unitAt(units, at + 1).key) &&
    jewel.test(leftOf(units, at).unit.key)) ||
  // `tờ tiền mệnh giá 500.000 đồng`
  leftOf(units, at).unit.key === 'mệnh giá' ||
  // `xưởng rộng khoảng 600 m2`
  (hasTag(unitAt(units, at + 1), 'area') && /^rộng( tới| đến)?$/.test(wordsBefore(units, at))) ||
  // `quả bom nặng 250 kg`
  (leftOf(units, at).unit.key === 'nặng' && hasTag(unitAt(units, leftOf(units, at).at - 1), 'weapon')) ||
  // `nước ngọt loại 1,5 lít`
  (hasTag(unitAt(units, at + 1), 'mass', 'volume', 'area') &&
    /^(loại|dung tích|tải trọng|trọng tải|công suất)$/.test(leftOf(units, at).unit.key)) ||
  (hasTag(unitAt(units, at + 1), 'mass', 'volume') &&
    /^(trên|dưới|từ)$/.test(unitAt(units, at - 1).key) &&
    hasTag(unitAt(units, at - 2), 'vehicle', 'boat'));

/** `22 người chia 3 ca`: how they take turns. */
export const isShift = (units: readonly Unit[], at: number): boolean =>
  /^(chia|chia làm|chia thành|chia ra|luân phiên|thay)$/.test(unitAt(units, at - 1).key) &&
  /^(ca|kíp|phiên|tốp|lượt|đợt|chặng)$/.test(unitAt(units, at + 1).key);

const makes =
  /^(làm|làm mới|sửa|sửa chữa|xây|xây dựng|nâng cấp|bê tông hóa|lắp|lắp đặt|thắp sáng|nạo vét|mở rộng|xây mới|trồng|cứng hóa|kéo)$/;

/** `sửa 7,5 km đường nông thôn`: what was made, not how far. */
export function isMade(units: readonly Unit[], at: number): boolean {
  const { unit, at: leftAt } = leftOf(units, at);
  // `có 8,4 km đường biên giới`
  if (
    /^đường biên( giới)?$/.test(unitAt(units, at + 2).key) &&
    /^(có|quản lý|với|phụ trách|đảm nhận|bảo vệ|giữ|trông coi)$/.test(unit.key)
  )
    return true;
  // `có 18 km đường điện chiếu sáng`
  if (hasTag(unitAt(units, at + 2), 'sundry')) return true;
  return makes.test(unit.key) || makes.test(unitAt(units, leftAt - 1).key);
}

/** `212 m dây cháy chậm`: how much of it. */
export function isLengthOfThing(units: readonly Unit[], at: number): boolean {
  const unitOf = countedAt(units, at);
  const metres = /^(m|mét)$/.test(unitAt(units, unitOf).key);
  return metres && hasTag(unitAt(units, unitOf + 1), 'weapon', 'goods', 'firework');
}

/** `camera 0 đồng`, `gian hàng 0 đồng`: free of charge, in a name. */
export const isFree = (units: readonly Unit[], at: number, amount: Amount): boolean =>
  amount.value === 0 && hasTag(unitAt(units, at + 1), 'money-unit');

/** The `100.000 dân` of `7,4 vụ / 100.000 dân` belongs to its rate. */
export function isRateBase(units: readonly Unit[], at: number, amount: Amount): boolean {
  const before = unitAt(units, at - 1);
  const perMoney = isMark(before, '/') && hasTag(unitAt(units, at - 2), 'money-unit') && amount.magnitude;
  if (perMoney && hasTag(unitAt(units, at + 1), 'money-unit')) return true;
  const perHead = hasTag(unitAt(units, at + 1), 'household', 'person');
  if (!perHead || !(isMark(before, '/') || before.key === 'trên')) return false;
  return isNoun(unitAt(units, at - 2)) && /^10{3,6}$/.test(String(amount.value));
}
