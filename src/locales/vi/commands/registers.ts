/** Words of `tindan registers …`. */
export const registersCommandWords = {
  summary: 'Sổ theo dõi: thêm loại sổ của riêng đơn vị',
  add: 'Thêm hoặc thay một loại sổ từ tệp JSON (cách viết: db/reference/registers/)',
  file: 'tệp mô tả loại sổ',
  dryRun: 'chỉ kiểm tra, không ghi',
  done: 'Đã thêm loại sổ “{title}”: {fields} mục, {activities} loại việc, {facts} quy tắc đếm.',
  would: 'Tệp dùng được: loại sổ “{title}”, {fields} mục, {activities} loại việc, {facts} quy tắc đếm.',
  taken: 'Loại sổ này có sẵn trong chương trình. Hãy đặt mã (key) khác.',
  wrong: 'Tệp {file} chưa dùng được, chưa ghi gì. Chỗ sai:',
  unreadable: 'Không đọc được tệp {file}.',
};
