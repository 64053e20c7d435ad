import { formatDay } from '#domain/calendar/day-format.ts';
import { findPeriod } from '#domain/calendar/period.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { findIndicator } from '#domain/indicators/dictionary.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import type { Finding, ReconciliationRule } from '#domain/reconciliation/finding.ts';

/** What the sentences of a finding are made of. */
export type ToldFinding = Pick<Finding, 'severity' | 'parameters'> & {
  readonly figures: readonly { readonly counted: string }[];
};

interface RuleWords {
  /** What is wrong, in one sentence. */
  readonly what: (finding: ToldFinding) => string;
  /** Why it cannot be so, or what to look at. */
  readonly why: (finding: ToldFinding) => string;
}

const parameter = ({ parameters }: ToldFinding, name: string): string => String(parameters[name] ?? '');
const count = (finding: ToldFinding, name: string): string => formatNumber(parameter(finding, name));
const day = (finding: ToldFinding, name: string): string => formatDay(parameter(finding, name) as PlainDate);
const lower = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
const period = (finding: ToldFinding, name: string): string =>
  lower(findPeriod(parameter(finding, name))?.label ?? parameter(finding, name));
const indicator = (finding: ToldFinding, name: string): string =>
  lower(findIndicator(parameter(finding, name))?.nameVi ?? parameter(finding, name));
const counted = (finding: ToldFinding): string => finding.figures[0]?.counted ?? '';

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
  prose_against_table: {
    what: (f) =>
      `Lời văn và bảng số liệu của cùng một văn bản nêu số ${counted(f)} khác nhau: ${parameter(f, 'larger')} và ${parameter(f, 'smaller')}.`,
    why: () =>
      'Hai khoảng giá trị không có điểm chung. Thường do sửa bảng mà chưa sửa lời văn, hoặc ngược lại.',
  },
  rounding_word_wrong: {
    what: (f) =>
      `Từ làm tròn sai chiều: ${parameter(f, 'larger')} và ${parameter(f, 'smaller')} cùng nói về số ${counted(f)} của ${period(f, 'period')}.`,
    why: () =>
      '“Gần” là chưa tới, “hơn” và “trên” là đã vượt số được nêu. Sửa từ làm tròn hoặc ghi số chính xác.',
  },
  subtotals_exceed_total: {
    what: (f) =>
      `Cộng ${count(f, 'parts')} thành phần được ${parameter(f, 'sum')}, lớn hơn tổng đã nêu là ${parameter(f, 'total')} (${counted(f)}, ${period(f, 'period')}).`,
    why: () =>
      'Tổng không thể nhỏ hơn các phần của nó. Có thể một số đã tính hai lần, hoặc tổng chưa cập nhật.',
  },
  subtotals_below_total: {
    what: (f) =>
      `Cộng ${count(f, 'parts')} thành phần được ${parameter(f, 'sum')}, nhỏ hơn tổng đã nêu là ${parameter(f, 'total')} (${counted(f)}, ${period(f, 'period')}).`,
    why: (f) =>
      f.severity === 'contradiction'
        ? 'Các dòng phải cộng đúng bằng tổng. Có thể thiếu một dòng.'
        : 'Phần chênh có thể là số do cấp trên trực tiếp đếm. Cần nêu rõ phần đó.',
  },
  stock_jumps: {
    what: (f) =>
      `Số ${counted(f)} từ ${parameter(f, 'before')} (${period(f, 'beforePeriod')}) thành ${parameter(f, 'now')} (${period(f, 'period')}).`,
    why: () =>
      'Số dư tăng gấp đôi hoặc giảm một nửa trong một kỳ. Thường do đổi cách đếm (đếm hộ thành điểm) hoặc ghi nhầm hàng nghìn.',
  },
  value_unusual: {
    what: (f) =>
      `Số ${counted(f)} của ${period(f, 'period')} là ${parameter(f, 'now')}, ${parameter(f, 'direction') === 'above' ? 'cao' : 'thấp'} hơn hẳn mức thường thấy là ${parameter(f, 'usual')}.`,
    why: (f) =>
      `So với trung vị của ${count(f, 'compared')} kỳ khác cùng địa bàn, đã tính dao động ngẫu nhiên của số nhỏ. Chưa chắc sai; cần biết vì sao.`,
  },
  count_negative: {
    what: (f) => `Số ${counted(f)} của ${period(f, 'period')} là ${parameter(f, 'printed')}, nhỏ hơn 0.`,
    why: () => 'Số đếm không thể âm: trong kỳ đã rút bớt nhiều hơn số được ghi. Cần xem các lần đính chính.',
  },
  attendances_as_persons: {
    what: (f) =>
      `Nguồn nêu ${parameter(f, 'printed')} ${counted(f)}, trong khi chỉ tiêu “${indicator(f, 'indicator')}” đếm lượt, không đếm người.`,
    why: () => 'Người dự hai buổi là hai lượt. Ghi “lượt người”, hoặc nêu số người thật sự đã dự.',
  },
  persons_exceed_population: {
    what: (f) =>
      `Số ${counted(f)} của ${period(f, 'period')} (${parameter(f, 'printed')}) lớn hơn dân số của địa bàn (${parameter(f, 'population')}).`,
    why: () => 'Có thể đã ghi lượt thành người, hoặc ghi nhầm hàng nghìn.',
  },
  unit_missing: {
    what: (f) =>
      `${parameter(f, 'areaName')} chưa gửi số liệu ${period(f, 'period')}, hạn ngày ${day(f, 'dueOn')}.`,
    why: () => 'Tổng của kỳ còn có thể thay đổi. Đôn đốc, hoặc ghi rõ trong báo cáo là chưa đủ đơn vị.',
  },
  unit_late: {
    what: (f) =>
      `${parameter(f, 'areaName')} gửi số liệu ${period(f, 'period')} ngày ${day(f, 'receivedOn')}, sau hạn ${day(f, 'dueOn')}.`,
    why: () => 'Số liệu đã được tính vào kỳ.',
  },
  session_counted_twice: {
    what: (f) =>
      `Hai bản ghi của ${parameter(f, 'areaName')} ngày ${day(f, 'on')} có thể là một buổi: cùng ${parameter(f, 'attendances')} lượt người.`,
    why: () => 'Công an và Mặt trận thường cùng ghi một buổi. Nếu là một buổi, gộp hai bản ghi.',
  },
};
