import { expect, test } from 'vitest';
import { readFigures } from '../read-figures.ts';

const numbersIn = (text: string): string[] => readFigures(text).map((one) => one.text);

test.each([
  'Trưa 15/1, từ ngày 16/12/2018 đến ngày 14/1/2019, dịp lễ 30/4 và 1/5.',
  'Lúc 9h15, khoảng 22 giờ 30 phút, trực 24/24 giờ, lúc 9h1 5.',
  'Sau 30 ngày, trong 6 tháng, suốt 11 năm, năm 2017 đơn vị được củng cố.',
  'Nguyễn Văn A (36, quê Thái Bình), SN 1995, 28 tuổi, lĩnh án 12 năm tù.',
  'Tại số nhà 1432, Quốc lộ 1A, quận 12, phường 4, ấp 5, tổ 21, hẻm 43/98.',
  'Theo Kế hoạch 88, Nghị định 100, Chỉ thị số 09, điều 134, khoản 2.',
  'PA71, tổ công tác 363, Ban Chỉ đạo 138, chốt 99, Cảnh sát 113 vào cuộc.',
  'BAN CHỈ ĐẠO\n138 TỈNH BẮC GIANG\nBÁO CÁO',
  'BAN CHỈ\nĐẠO 138 HUYỆN LỤC NGẠN\nBÁO CÁO',
  'Mô hình “5 trong 1 giữ gìn an ninh”, “ấp 3 không”, dịch COVID-19.',
  'Thực hiện sáu nhóm nhiệm vụ, 3 tiêu chí, 4 nội dung, hai cấp, 5 chỉ tiêu.',
  'Đối tượng có 3 tiền án, 2 tiền sự.',
  'Con dao dài 17cm, cách đó gần 50 m, tòa nhà trên 10 tầng.',
  'Gọi 0912.345.678 hoặc xem https://vi.example/bai-12345.html',
  'Hai nghi can này và cả ba nghi phạm khai nhận.',
  'Một đối tượng, nhiều vụ, một số trường hợp, hàng loạt vụ.',
  'Anh Ba đến nhà chị Tư ở Hai Bà Trưng.',
  '1. Tình hình chung',
  'Ngày 20.3.2019, trong tháng 8.2022, từ 15.11 đến 15.12, rạng sáng 19.8, ngày 28 tháng Chạp.',
  'Tại mốc quốc giới 353, Đội Cơ động 2 phối hợp với đồn biên phòng.',
  'Mô hình “camera 0 đồng”, gian hàng 0 đồng cho người nghèo.',
  'Hai đồng chí đã dừng xe tại số 22 khu Kiến Thiết, quán King 2 vẫn mở; ngụ ấp 1, xã Mỹ Phú.',
  'Được tuyên truyền, hai anh nhận ra sai phạm.',
  'Hành vi buôn lậu từ 1.500 bao thuốc lá trở lên bị xử lý.',
])('no figure in: %s', (text) => {
  expect(numbersIn(text)).toEqual([]);
});

test.each([
  ['Bị thương 3 dân quân', ['3']],
  ['Phát hiện hai thi thể, năm công nhân bị thương', ['hai', 'năm']],
  ['Hàng chục vụ, cả trăm người, hàng tỷ đồng', ['Hàng chục', 'cả trăm', 'hàng tỷ']],
  ['Đạt 41/58 xã, chiếm 70,7%', ['41/58', '70,7%']],
  ['Tỷ lệ là 7,4 vụ / 100.000 dân', ['7,4']],
  ['Xử lý 6 vụ, khởi tố 1.', ['6', '1']],
  ['Đảng ủy ban hành 30 Nghị quyết, tặng 180 Kỷ niệm chương', ['30', '180']],
  ['Cho vay từ 2 triệu đồng đến 50 triệu đồng', ['2 triệu đồng đến 50 triệu']],
  ['Kiến nghị khắc phục 551 tồn tại, thiếu sót', ['551']],
  ['Phân tích lỗi: Không đội mũ bảo hiểm 32, vi phạm tốc độ 15, vi phạm khác 39.', ['32', '15', '39']],
  ['Xuất 01 xe chữa cháy cùng 26 Cán bộ chiến sĩ, thành lập 13 Tổ công tác', ['01', '26', '13']],
  ['Lãi suất từ 10-70%', ['10-70%']],
  ['Mỗi ngày có 22 người chết vì tai nạn giao thông', ['22']],
])('figures of: %s', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});
