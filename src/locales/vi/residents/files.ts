/** Files beside a tip or message: limits, what is taken out, what stays. */
export const files = {
  label: 'Ảnh, video, giấy tờ',
  hint: 'Tối đa {files} tệp, mỗi tệp {size} MB. Nhận {kinds}.',
  photos: 'ảnh JPEG, PNG, WebP, GIF (ảnh HEIC của iPhone: hãy chụp màn hình rồi gửi ảnh đó)',
  photosWithHeic: 'ảnh JPEG, PNG, WebP, GIF, HEIC',
  videos: 'video MP4, MOV, WebM',
  pdf: 'PDF',
  documents: 'Word, Excel (DOCX, XLSX), ODT; chữ thuần TXT',
  removed:
    '**Máy chủ xóa trước khi lưu:** tên tệp, nơi chụp, giờ chụp, tên máy, tên người soạn, ghi chú và macro ghi ngầm. Ảnh được vẽ lại, PDF thành ảnh từng trang, bản gốc không giữ. GIF chỉ giữ hình đầu.',
  remains:
    '**Vẫn còn:** những gì nhìn và nghe được, như khuôn mặt, giọng nói, góc chụp, chữ bạn tự gõ. Chúng có thể cho biết ai gửi. Hạt nhiễu riêng của máy ảnh trong hình cũng có thể còn. Đừng gửi tài liệu mật của Nhà nước.',
  held: '{count} tệp đã nhận, đang giữ niêm phong',
  heldHint:
    'Không cần chọn lại. Chúng được giữ một giờ và chỉ gửi đi cùng tin này. Tệp nào không gửi nữa thì đánh dấu.',
  drop: 'Bỏ tệp {number} ({kind}, {size})',
  slow: 'Có ảnh, video thì có thể mất vài phút.',
  sentFiles: 'Số tệp đã gửi',
  /** Before the name of one of several files. */
  refusedAt: 'Tệp thứ {number}',
};
