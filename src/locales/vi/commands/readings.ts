/** Words of `tindan readings …`. */
export const readingsCommandWords = {
  summary: 'Văn bản đã đọc: xuất những chỗ cán bộ đã sửa, để bổ sung từ điển đọc',
  examples:
    'Xuất mỗi dòng một ví dụ JSON: câu, con số, máy đề xuất gì, người sửa thành gì. Không kèm tên ai, ngày nào; địa bàn chỉ có ở chỗ cán bộ sửa địa bàn',
  out: 'tệp .jsonl cần ghi',
  done: 'Đã ghi {count} ví dụ vào {file}. Câu trích có thể chứa tên người như trong văn bản: giữ tệp như giữ văn bản.',
};
