/** Words of `tindan read`: help, result, refusals. */
export const readCommandWords = {
  summary:
    'Đọc số liệu trong văn bản tiếng Việt (tệp .txt, .docx, .pdf, .html) và đề xuất chỉ tiêu, kỳ, địa bàn của từng con số',
  files: 'một hay nhiều tệp cần đọc; “-” là chữ đưa vào qua đầu vào chuẩn',
  stdin: '“-” (đầu vào chuẩn)',
  date: 'ngày của văn bản, ví dụ 2026-06-14; bỏ trống thì lấy ngày ghi trong văn bản',
  json: 'in ra dạng JSON: vị trí, giá trị, khái niệm, kỳ, địa bàn, độ tin cậy và quy tắc của từng con số',
  read: '{file}: {count} con số.',
  readScan: '{file}: {count} con số, nhận dạng từ bản chụp; hãy đối chiếu từng số với bản gốc.',
  figure: '{place}  {text}  {counted}: {concept}{direction}{period}{area} ({rule})',
  because: '“{words}”',
  directions: { up: ', tăng', down: ', giảm' },
  period: ', {from} – {to}',
  area: ', {area}',
  failures: {
    noFile: 'Không tìm thấy tệp {file}.',
    isFolder: '{file} là một thư mục; hãy nêu tên tệp.',
    notReadable: 'Không đọc được {file}: tài khoản đang chạy không có quyền đọc.',
    readFailed: 'Không đọc được {file} ({reason}).',
    badDate: '{date} không phải là ngày. Hãy ghi dạng 2026-06-14.',
  },
};
