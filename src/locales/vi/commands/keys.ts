/** Words of `tindan keys …`. */
export const keysCommandWords = {
  summary: 'Khóa: đổi khóa dịch vụ và khóa của các địa bàn',
  rotate:
    'Đổi khóa dịch vụ; bị ngắt ở bất kỳ chỗ nào thì chạy lại lệnh này (hoặc khởi động) là làm tiếp. Phải dừng hệ thống trước',
  oldKey: 'tệp sẽ ghi khóa cũ, để giữ cùng các bản sao lưu làm trước khi đổi: chỉ khóa này mở được chúng',
  areas: 'đổi cả khóa của mọi địa bàn và bọc lại khóa của từng tin; lâu hay mau tùy số tin',
  serving:
    'Tin Dân đang chạy trên {home}; hãy dừng hẳn (mọi tiến trình) rồi chạy lại lệnh này. Chưa có gì thay đổi.',
  moved: 'Đã bọc lại khóa của {count} dòng trong bảng {table}',
  serviceDone:
    'Đã đổi khóa dịch vụ: bọc lại {areaKeys} khóa địa bàn, niêm phong lại {accounts} bí mật của tài khoản.',
  areasDone:
    'Đã đổi khóa của {areas} địa bàn: bọc lại khóa của {moved} tin, câu hỏi và tài liệu, hủy {destroyed} khóa cũ.',
  wentOn: 'Lần đổi khóa địa bàn trước bị ngắt; lần này đã làm nốt phần còn lại, chưa tạo thêm khóa mới.',
  next: 'Việc cần làm ngay: 1) in hoặc chép {file} như ngày đầu (docs/operations/backup.md); 2) cất {old} cùng các bản sao lưu cũ, không để trên máy này; 3) sao lưu lại. Sau khi đổi, mỗi trình duyệt của cán bộ được coi là mới một lần.',
};
