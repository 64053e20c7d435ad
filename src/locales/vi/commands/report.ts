/** Words of `tindan report`: help, result, refusals. */
export const reportCommandWords = {
  summary: 'Lập báo cáo năm, 6 tháng của thành phố hoặc một xã, phường thành tệp Word',
  area: 'mã đơn vị hành chính: mã thành phố hoặc mã xã, phường',
  period: 'kỳ báo cáo, ví dụ 2026-YEAR (năm), 2026-H1, 2026-H2 (6 tháng)',
  out: 'tệp Word sẽ ghi (.docx)',
  xlsx: 'tệp Excel sẽ ghi thêm (.xlsx), cùng tệp với nút Tải Excel của trang báo cáo: các phụ lục có công thức, và nguồn',
  issuer: 'cơ quan ban hành: committee (Ban Chỉ đạo, khi bỏ trống) hoặc police (Công an)',
  signing: 'hình thức ký: TM (thay mặt), HEAD (người đứng đầu), KT (ký thay) hoặc TL (thừa lệnh)',
  numbers:
    'cách câu văn đọc số lớn: rounded (gần 1.600) hoặc exact (1.584); bỏ trống là theo cài đặt của báo cáo',
  json: 'in ra từng con số trong báo cáo cùng các sự kiện tạo nên nó, dạng JSON',
  done: 'Đã ghi báo cáo kỳ {period} của {area} vào {file}: {figures} con số, {findings} điểm cần đối chiếu.',
  signed: 'Báo cáo kỳ {period} của {area} đã ký: đã ghi đúng tệp đã ký vào {file}, mã SHA-256 {sha256}.',
  failures: {
    'report.missing.area': 'Thiếu --area: hãy nêu mã thành phố ({tenant}) hoặc mã một xã, phường.',
    'report.missing.period': 'Thiếu --period: hãy nêu kỳ báo cáo, ví dụ 2026-YEAR hoặc 2026-H1.',
    'report.missing.out': 'Thiếu --out: hãy nêu tên tệp Word sẽ ghi (.docx).',
    'report.unknownArea':
      'Không có đơn vị mang mã {area} trong kỳ {period}. Hãy dùng mã thành phố ({tenant}) hoặc mã một xã, phường của thành phố.',
    'report.unknownPeriod': 'Không có kỳ báo cáo {period}. Ví dụ đúng: 2026-YEAR, 2026-H1, 2026-H2, 2026-Q3.',
    'report.periodNotBegun': 'Kỳ {period} chưa bắt đầu nên chưa có gì để báo cáo.',
    'report.unknownIssuer': 'Không có mẫu cho cơ quan ban hành {issuer}. Hãy chọn committee hoặc police.',
    'report.unknownSigning': 'Cơ quan ban hành này không ký theo hình thức {signing}.',
    'report.unknownNumbers': 'Không có cách đọc số này. Hãy chọn rounded (số tròn) hoặc exact (số đúng).',
    'report.notDocx': 'Tên tệp {out} phải kết thúc bằng .docx.',
    'report.notXlsx': 'Tên tệp của --xlsx phải kết thúc bằng .xlsx.',
    'report.isFolder': '{out} là một thư mục; hãy nêu tên tệp.',
    'report.noFolder': 'Thư mục chứa {out} chưa có; hãy tạo thư mục rồi chạy lại.',
    'report.notWritable': 'Không ghi được {out}: tài khoản đang chạy không có quyền ghi ở đó.',
    'report.diskFull': 'Không ghi được {out}: ổ đĩa đã đầy.',
    'report.writeFailed': 'Không ghi được {out} ({reason}).',
  } as Record<string, string>,
};
