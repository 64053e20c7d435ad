import type { SlideWords } from '#domain/official-documents/slides/slide.ts';

/** Words of the deck of a report. */
export const slideWords: SlideWords = {
  key: 'Kết quả chính',
  handling: 'Giải quyết nguồn tin và tội phạm về trật tự xã hội',
  movement: 'Mô hình, cảm hóa, vận động giao nộp',
  standards: 'Tiêu chuẩn, lực lượng nòng cốt, khen thưởng',
  chart: 'So với cùng kỳ',
  findings: 'Điểm cần đối chiếu trước khi ký',
  noFindings: 'Không phát hiện mâu thuẫn trong số liệu của kỳ.',
  moreFindings: (count) => `Còn ${count} điểm khác, xem phụ lục đối chiếu.`,
  missing: 'Chỉ tiêu chưa có số liệu',
  noMissing: 'Mọi chỉ tiêu đều có số liệu.',
  moreMissing: (count) => `Còn ${count} chỉ tiêu khác, xem phụ lục số liệu.`,
  tasks: 'Phương hướng, nhiệm vụ',
  noTasks: 'Chưa viết mục phương hướng, nhiệm vụ.',
  samePeriod: (value) => `Cùng kỳ: ${value}.`,
  now: 'Kỳ này',
  before: 'Cùng kỳ',
  source: 'Số liệu: sổ sự kiện Tin Dân; số chính xác, không làm tròn.',
};
