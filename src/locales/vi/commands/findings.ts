/** Words of `tindan findings`. */
export const findingsCommandWords = {
  summary: 'Đối soát số liệu của thành phố hoặc một xã, phường: nêu từng điểm không khớp và hai nguồn',
  area: 'mã đơn vị hành chính: mã thành phố hoặc mã xã, phường',
  period: 'kỳ báo cáo sẽ ký, ví dụ 2026-H1; bỏ trống thì chỉ đối chiếu các số đã công bố',
  json: 'in dạng JSON: quy tắc, điều không khớp, vì sao, hai nguồn',
  own: 'Sổ sự kiện Tin Dân',
  weights: { blocks: 'chặn ký', asks: 'cần trả lời', notes: 'để biết' },
  answered: 'Đã trả lời ({who}): {reason}',
  done: '{count} phát hiện.',
  none: 'Không thấy gì mâu thuẫn.',
  missingArea: 'Thiếu --area: hãy nêu mã thành phố ({tenant}) hoặc mã một xã, phường.',
  unknownArea:
    'Không có đơn vị mang mã {area}. Hãy dùng mã thành phố ({tenant}) hoặc mã một xã, phường của thành phố.',
  unknownPeriod: 'Không có kỳ báo cáo {period}. Ví dụ đúng: 2026-YEAR, 2026-H1, 2026-H2, 2026-Q3.',
} as const;
