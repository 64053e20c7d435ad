/** A report of the city for the reading desk. Every figure in it is invented. */
export const sampleReading = {
  title: 'DỮ LIỆU MẪU: Báo cáo 6 tháng đầu năm 2026 của thành phố',
  text: `DỮ LIỆU MẪU – MỌI SỐ LIỆU TRONG VĂN BẢN NÀY LÀ GIẢ ĐỊNH
ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ
BÁO CÁO
Kết quả phong trào Toàn dân bảo vệ an ninh Tổ quốc 6 tháng đầu năm 2026
Cần Thơ, ngày 14 tháng 6 năm 2026

I. CÔNG TÁC TUYÊN TRUYỀN
Trong 6 tháng đầu năm 2026, các cấp, các ngành đã tổ chức 1.204 buổi tuyên truyền với hơn 86.000 lượt người tham dự; cấp phát 45.300 tờ rơi. Lực lượng Công an duy trì 312 nhóm Zalo với gần 58.000 thành viên.

II. PHONG TRÀO QUẦN CHÚNG
Quần chúng nhân dân đã cung cấp gần 1.600 nguồn tin có giá trị, giúp lực lượng Công an làm rõ 412 vụ, bắt 655 đối tượng. Toàn thành phố duy trì 87 mô hình, xây dựng mới 5 mô hình. So với cùng kỳ năm 2025, số vụ phạm tội về trật tự xã hội giảm 15 vụ.
Tỷ lệ giải quyết nguồn tin đạt 92,5%. Phấn đấu đến cuối năm 2026 có 95% số xã, phường đạt chuẩn an toàn về an ninh, trật tự.

III. KHEN THƯỞNG
Đã khen thưởng 43 tập thể và 128 cá nhân có thành tích xuất sắc.

Nội dung	6 tháng đầu năm 2026	6 tháng đầu năm 2025
Buổi tuyên truyền	1.204	1.150
Mô hình xây dựng mới	6	9
`,
} as const;
