/** Words of `tindan read`: help, result, refusals. */
export const readCommandWords = {
  summary:
    'Đọc số liệu trong văn bản tiếng Việt (tệp .txt, .docx) và đề xuất chỉ tiêu, kỳ, địa bàn của từng con số',
  files: 'tệp cần đọc',
  date: 'ngày của văn bản, ví dụ 2026-06-14; bỏ trống thì lấy ngày ghi trong văn bản',
  json: 'in ra dạng JSON: vị trí, giá trị, khái niệm, kỳ, địa bàn, độ tin cậy và quy tắc của từng con số',
  read: '{file}: {count} con số.',
  figure: '{place}  {text}  {counted}: {concept}{direction}{period}{area} ({rule})',
  directions: { up: ', tăng', down: ', giảm' },
  period: ', {from} – {to}',
  area: ', {area}',
  failures: {
    noFile: 'Không tìm thấy tệp {file}.',
    isFolder: '{file} là một thư mục; hãy cho tên tệp.',
    notReadable: 'Không đọc được {file}: tài khoản đang chạy không có quyền đọc.',
    readFailed: 'Không đọc được {file} ({reason}).',
    notText: 'Tệp {file} không phải là văn bản UTF-8. Hãy lưu lại thành tệp .txt mã UTF-8 rồi đọc lại.',
    not_word: 'Tệp {file} không phải là tệp Word (.docx).',
    protected_or_old:
      'Tệp {file} có mật khẩu hoặc là tệp .doc cũ. Hãy mở bằng Word, bỏ mật khẩu, lưu lại thành .docx rồi đọc lại.',
    damaged: 'Tệp {file} bị hỏng, không mở được. Hãy xin lại bản gốc.',
    too_large: 'Tệp {file} quá lớn, không đọc.',
    badDate: '{date} không phải là ngày. Hãy ghi dạng 2026-06-14.',
  },
};
