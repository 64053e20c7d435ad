import { formatDay } from '#domain/calendar/day-format.ts';
import { findPeriod } from '#domain/calendar/period.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { findIndicator } from '#domain/indicators/dictionary.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import type { Finding, ReconciliationRule } from '#domain/reconciliation/finding.ts';

interface RuleWords {
  /** What is wrong, in one sentence. */
  readonly what: (finding: Finding) => string;
  /** Why it cannot be so, or what to look at. */
  readonly why: (finding: Finding) => string;
}

const parameter = ({ parameters }: Finding, name: string): string => String(parameters[name] ?? '');
const count = (finding: Finding, name: string): string => formatNumber(parameter(finding, name));
const day = (finding: Finding, name: string): string => formatDay(parameter(finding, name) as PlainDate);
const lower = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
const period = (finding: Finding, name: string): string =>
  lower(findPeriod(parameter(finding, name))?.label ?? parameter(finding, name));
const indicator = (finding: Finding, name: string): string =>
  lower(findIndicator(parameter(finding, name))?.nameVi ?? parameter(finding, name));
const counted = (finding: Finding): string => finding.figures[0]?.counted ?? '';

/** Sentences of the rules of reconciliation. */
export const reconciliationWords: Readonly<Record<ReconciliationRule, RuleWords>> = {
  part_of_period_exceeds_whole: {
    what: (f) =>
      `Số ${counted(f)} của ${period(f, 'partPeriod')} (${parameter(f, 'part')}) lớn hơn của cả ${period(f, 'wholePeriod')} (${parameter(f, 'whole')}).`,
    why: () =>
      'Số lũy kế không thể giảm: kỳ ngắn nằm trong kỳ dài. Đã tính cả khoảng sai số của từ làm tròn. Cần đối chiếu cách đếm, phạm vi và nguồn của hai số.',
  },
  parts_of_period_exceed_whole: {
    what: (f) =>
      `Tổng số ${counted(f)} của ${count(f, 'parts')} kỳ trong ${period(f, 'wholePeriod')} lớn hơn số của cả kỳ (${parameter(f, 'whole')}).`,
    why: () => 'Các kỳ không trùng ngày nào nên tổng của chúng không thể vượt số của cả kỳ.',
  },
  sources_disagree: {
    what: (f) =>
      `Hai nguồn nêu số ${counted(f)} khác nhau cho ${period(f, 'period')}: ${parameter(f, 'larger')} và ${parameter(f, 'smaller')}.`,
    why: () => 'Hai khoảng giá trị không có điểm chung, kể cả khi tính từ làm tròn. Cần thống nhất cách đếm.',
  },
  part_exceeds_whole: {
    what: (f) =>
      `Trong ${period(f, 'period')}, ${indicator(f, 'partIndicator')} (${parameter(f, 'part')}) nhiều hơn ${indicator(f, 'wholeIndicator')} (${parameter(f, 'whole')}).`,
    why: (f) =>
      f.severity === 'contradiction'
        ? 'Bộ phận không thể lớn hơn tổng thể trong cùng địa bàn và cùng kỳ.'
        : 'Chỉ có thể đúng nếu một phần thuộc kỳ trước chuyển sang. Cần nêu rõ.',
  },
  malformed_number: {
    what: (f) =>
      `Số ${parameter(f, 'counted')} in là “${parameter(f, 'printed')}”, không phải một số viết đúng.`,
    why: (f) =>
      `Có thể đọc là ${parameter(f, 'readings').split(' / ').join(' hoặc ')}; cần bản gốc, không tự chọn.`,
  },
  units_had_ended: {
    what: (f) =>
      `Nguồn nêu ${parameter(f, 'printed')} ${parameter(f, 'type')}, trong khi ngày ${day(f, 'on')} địa bàn có ${count(f, 'inForce')} ${parameter(f, 'type')}.`,
    why: (f) =>
      `Đúng bằng số ${parameter(f, 'type')} của các đơn vị cũ đến hết ngày ${day(f, 'endedOn')} (${count(f, 'ended')}): nguồn đếm theo đơn vị trước sắp xếp. Không so sánh với ${parameter(f, 'type')} hiện nay.`,
  },
  count_of_units_differs: {
    what: (f) =>
      `Nguồn nêu ${parameter(f, 'printed')} ${parameter(f, 'type')}, trong khi ngày ${day(f, 'on')} địa bàn có ${count(f, 'inForce')} ${parameter(f, 'type')}.`,
    why: () => 'Trái với danh mục đơn vị hành chính có hiệu lực ngày đó.',
  },
  area_not_in_force: {
    what: (f) =>
      `Số ${counted(f)} của ${period(f, 'period')} ghi cho đơn vị mã ${parameter(f, 'area')} không còn hoặc chưa có trong kỳ.`,
    why: (f) => {
      const [from, to] = [parameter(f, 'validFrom'), parameter(f, 'validTo')];
      if (from === '') return 'Mã này không có trong danh mục đơn vị hành chính.';
      return `Đơn vị có hiệu lực từ ngày ${day(f, 'validFrom')}${to === '' ? '' : ` đến hết ngày ${day(f, 'validTo')}`}.`;
    },
  },
};
