import type { DocumentFailureReason } from '#platform/documents/document.ts';

/** Why a file is not read, for whoever handed it in. `{file}` is its name. */
export const documentFailureWords: Record<DocumentFailureReason, string> = {
  empty: 'Tệp {file} không có chữ nào.',
  unknown_format:
    'Tệp {file} không thuộc loại đọc được. Hãy dùng tệp Word (.docx), PDF, trang web đã lưu (.html) hoặc văn bản (.txt).',
  not_word: 'Tệp {file} không phải là tệp Word (.docx).',
  workbook:
    'Tệp {file} là bảng tính. Hãy chép các ô cần đọc, dán vào một tệp văn bản (.txt) hoặc ô “Dán chữ” rồi đọc.',
  old_word: 'Tệp {file} là tệp Word cũ (.doc). Hãy mở bằng Word, lưu lại thành .docx hoặc PDF rồi đọc lại.',
  other_word:
    'Tệp {file} là văn bản .odt hoặc .rtf. Hãy mở bằng Word hoặc LibreOffice, lưu lại thành .docx hoặc PDF rồi đọc lại.',
  protected: 'Tệp {file} có mật khẩu. Hãy bỏ mật khẩu, lưu lại rồi đọc lại.',
  damaged: 'Tệp {file} bị hỏng hoặc sai đuôi tệp, không mở được. Hãy xin lại bản gốc.',
  too_large: 'Tệp {file} quá lớn, không đọc.',
  scanned:
    'Tệp {file} là bản chụp, không có chữ. Máy chủ chưa cài phần nhận dạng chữ (tesseract-ocr-vie, poppler-utils); hãy xin tệp Word hoặc PDF có chữ.',
};
