import type { FileKind } from '#domain/files/file-kind.ts';

/** Files that came with a tip, as its handler reads of them. */
export const tipFileWords = {
  heading: 'Tệp gửi kèm',
  note: 'Đã bỏ nơi chụp, giờ chụp, tên máy và tên tệp trước khi lưu; không còn bản gốc. Mỗi lần mở đều ghi vào sổ.',
  open: 'Mở {kind} {number}',
  save: 'Tải {kind} {number}',
  hidden: 'không cho xem ngoài đơn vị đã tiếp nhận',
  kind: {
    jpeg: 'ảnh',
    png: 'ảnh',
    webp: 'ảnh',
    pdf: 'PDF',
    mp4: 'video',
    mov: 'video',
    webm: 'video',
    docx: 'tệp Word',
    xlsx: 'bảng tính',
    odt: 'văn bản ODT',
    text: 'tệp chữ',
  } satisfies Record<FileKind, string>,
};
