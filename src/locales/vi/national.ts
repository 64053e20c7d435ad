/** Words of `tindan national`. */
export const nationalWords = {
  summary: 'Đọc số liệu cả nước từ cơ sở dữ liệu đọc của Bộ, kèm thời điểm của từng tỉnh, thành phố',
  period: 'kỳ báo cáo theo lịch Nhà nước, ví dụ 2026-H1',
  json: 'in dạng JSON: từng tỉnh, thành phố, thời điểm và số liệu',
  noDatabase: 'Chưa đặt NATIONAL_DATABASE_URL: địa chỉ cơ sở dữ liệu đọc, vai trò national_read.',
  badPeriod: 'Không có kỳ {period} theo lịch Nhà nước. Ví dụ đúng: 2026-YEAR, 2026-H1, 2026-Q3, 2026-M11.',
  copying: 'Cơ sở dữ liệu đọc đang chép lần đầu; số liệu chưa dùng được. Hãy chạy lại sau.',
  sample: 'DỮ LIỆU MẪU',
  asOf: '{tenant}: đến lần niêm phong số {seal}, lúc {at}',
  never: '{tenant}: chưa có lần niêm phong nào',
} as const;
