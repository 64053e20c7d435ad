/** What each sentence says: the words of times, places, hints; plates, phones (`*` of the sender), communes and kinds as read. */
export interface SentenceCase {
  readonly said: string;
  readonly times?: readonly string[];
  readonly places?: readonly string[];
  readonly points?: readonly string[];
  readonly communes?: readonly string[];
  readonly plates?: readonly string[];
  readonly phones?: readonly string[];
  readonly kinds?: readonly string[];
  readonly hints?: readonly string[];
}

/** As duty officers type them, on Saturday 28 November 2026 at 10:00. */
export const sentences: readonly SentenceCase[] = [
  {
    said: 'mất xe wave 65F1-123.45 tối qua 22h hẻm 12 đường 30/4, chị bán tạp hóa báo',
    times: ['tối qua 22h'],
    places: ['hẻm 12 đường 30/4'],
    plates: ['65F1-123.45/civil'],
    kinds: ['mất xe=theft'],
    hints: ['chị bán tạp hóa báo'],
  },
  {
    said: 'đổ trộm rác ở hẻm 5, tọa độ 10.03, 105.77, tối qua 22h',
    times: ['tối qua 22h'],
    places: ['hẻm 5'],
    points: ['10.03, 105.77'],
    kinds: ['đổ trộm=environment'],
  },
  {
    said: 'mat xe wave 65f1 12345 toi qua 22h hem 12 duong 30/4, chi ban tap hoa bao',
    times: ['toi qua 22h'],
    places: ['hem 12 duong 30/4'],
    plates: ['65F1-123.45/civil'],
    kinds: ['mat xe=theft'],
    hints: ['chi ban tap hoa bao'],
  },
  {
    said: 'Nhóm thanh niên đánh nhau ở chợ Xuân Khánh lúc 23h tối qua, có mã tấu',
    times: ['lúc 23h tối qua'],
    places: ['chợ Xuân Khánh'],
    kinds: ['đánh nhau=violence', 'mã tấu=weapons'],
  },
  {
    said: 'đá gà ăn tiền mỗi chủ nhật ở ấp Thới Bình xã Nhơn Ái, trưởng ấp gọi báo sđt 0912.345.678',
    times: ['mỗi chủ nhật'],
    places: ['ấp Thới Bình xã Nhơn Ái'],
    communes: ['xã Nhơn Ái=31315'],
    phones: ['0912345678*'],
    kinds: ['đá gà=gambling'],
    hints: ['trưởng ấp gọi báo'],
  },
  {
    said: 'Karaoke loa kẹo kéo ồn ào tối nào cũng tới 23h, hẻm 51 đường Ba Tháng Hai',
    times: ['tối nào cũng'],
    places: ['hẻm 51 đường Ba Tháng Hai'],
    kinds: ['Karaoke=noise'],
  },
  {
    said: 'trộm chó bằng xe máy không biển số rạng sáng nay ở khu vực 3 P. Cái Khế',
    times: ['rạng sáng nay'],
    places: ['khu vực 3 P. Cái Khế'],
    communes: ['P. Cái Khế=31120'],
    kinds: ['trộm chó=theft'],
  },
  {
    said: 'có người gọi điện giả danh công an lừa 50 triệu, số 0987 654 321 gọi lúc 9h sáng nay',
    times: ['lúc 9h sáng nay'],
    phones: ['0987654321'],
    kinds: ['giả danh=fraud'],
  },
  {
    said: 'Chú Năm gần nhà trọ Hoa Hồng báo có nhóm chích ma túy trong phòng 5',
    kinds: ['chích=drugs'],
    hints: ['Chú Năm gần nhà trọ Hoa Hồng báo'],
  },
  {
    said: 'Xe tải 65C-123.45 đổ rác trộm ở bờ sông Cần Thơ đêm qua',
    times: ['đêm qua'],
    places: ['sông Cần Thơ'],
    plates: ['65C-123.45/civil'],
    kinds: ['đổ rác=environment', 'trộm=theft'],
  },
  {
    said: 'xe biển xanh 80A-123.45 đậu trước cổng trường tiểu học Mạc Đĩnh Chi sáng nay',
    times: ['sáng nay'],
    places: ['trước cổng trường tiểu học Mạc Đĩnh Chi'],
    plates: ['80A-123.45/civil'],
  },
  {
    said: 'cướp giật dây chuyền ở cầu Quang Trung hồi 19h30 ngày 26/11, hai đối tượng đi Exciter đuôi 456',
    times: ['hồi 19h30 ngày 26/11'],
    places: ['cầu Quang Trung'],
    plates: ['456/part'],
    kinds: ['cướp giật=theft'],
  },
  {
    said: 'công an xã nhận tiền bảo kê sòng bạc ở quán cà phê Mộng Mơ',
    places: ['quán cà phê Mộng Mơ'],
    kinds: ['sòng bạc=gambling'],
  },
  {
    said: 'nhà số 45/3 đường Nguyễn Văn Cừ nối dài, phường An Khánh có người lạ ra vào',
    places: ['nhà số 45/3 đường Nguyễn Văn Cừ nối dài, phường An Khánh'],
    kinds: ['người lạ=lodging'],
  },
  {
    said: 'Theo anh Tư xe ôm, ở ngã ba Đầu Sấu có đua xe nẹt pô khuya thứ bảy',
    times: ['khuya thứ bảy'],
    places: ['ngã ba Đầu Sấu'],
    kinds: ['đua xe=traffic'],
    hints: ['Theo anh Tư xe ôm'],
  },
  {
    said: 'bà con khu vực Bình Thường A báo: cát tặc bơm hút cát trên sông Hậu lúc 2h sáng',
    times: ['lúc 2h sáng'],
    places: ['sông Hậu'],
    kinds: ['cát tặc=environment'],
    hints: ['bà con khu vực Bình Thường A báo'],
  },
  {
    said: 'cho vay nặng lãi dán tờ rơi khắp hẻm 132 đường Hùng Vương, phường Ninh Kiều',
    places: ['hẻm 132 đường Hùng Vương, phường Ninh Kiều'],
    communes: ['phường Ninh Kiều=31135'],
    kinds: ['cho vay nặng lãi=loan_sharking'],
  },
  {
    said: 'Anh ta gọi điện đe dọa giết vợ cũ tối hôm kia',
    times: ['tối hôm kia'],
    kinds: ['đe dọa=violence'],
  },
  {
    said: 'QUAN KARAOKE SAO DEM O PHUONG NINH KIEU GAY ON TOI QUA',
    times: ['TOI QUA'],
    places: ['QUAN KARAOKE SAO', 'PHUONG NINH KIEU'],
    communes: ['PHUONG NINH KIEU=31135'],
    kinds: ['KARAOKE=noise'],
  },
  {
    said: 'người dân phản ánh xe quân đội TM-12-34 va quẹt ở quốc lộ 91 km 8',
    places: ['quốc lộ 91'],
    plates: ['TM-12-34/military'],
    hints: ['người dân phản ánh'],
  },
  {
    said: 'ql1A đoạn qua chợ Cái Răng tai nạn lúc 5h30 sáng nay, xe 83P1-234.56 và 65LD-012.34',
    times: ['lúc 5h30 sáng nay'],
    places: ['ql1A', 'chợ Cái Răng'],
    plates: ['83P1-234.56/civil', '65LD-012.34/civil'],
    kinds: ['tai nạn=traffic'],
  },
  {
    said: 'Cô giáo trường mầm non Hoa Mai gọi báo có người lạ chụp hình trẻ em lúc 16h30 chiều qua',
    times: ['lúc 16h30 chiều qua'],
    kinds: ['người lạ=lodging'],
    hints: ['Cô giáo trường mầm non Hoa Mai gọi báo'],
  },
  {
    said: 'quán nhậu bờ kè hát tới khuya, hằng đêm, khu vực 5 phường Ninh Kiều',
    times: ['hằng đêm'],
    places: ['khu vực 5 phường Ninh Kiều'],
    communes: ['phường Ninh Kiều=31135'],
  },
  {
    said: 'bị móc túi mất điện thoại ở chợ đêm Trần Phú tối thứ bảy tuần rồi khoảng 20h',
    times: ['tối thứ bảy tuần rồi khoảng 20h'],
    places: ['chợ đêm Trần Phú'],
    kinds: ['móc túi=theft'],
  },
  {
    said: 'Hàng xóm báo nhà không số cuối hẻm 311 đường Nguyễn Văn Cừ nghi nấu ma túy mấy hôm nay',
    times: ['mấy hôm nay'],
    places: ['cuối hẻm 311 đường Nguyễn Văn Cừ'],
    kinds: ['ma túy=drugs'],
    hints: ['Hàng xóm báo'],
  },
  {
    said: 'danh bai an tien o ap My Phung xa Nhon Ai, chieu nao cung choi',
    times: ['chieu nao cung'],
    places: ['ap My Phung xa Nhon Ai'],
    communes: ['xa Nhon Ai=31315'],
    kinds: ['danh bai an tien=gambling'],
  },
  {
    said: 'mất 2 con bò ở ấp Nhơn Lộc rạng sáng thứ năm, người dân trình báo',
    times: ['rạng sáng thứ năm'],
    places: ['ấp Nhơn Lộc'],
    hints: ['người dân trình báo'],
  },
  {
    said: 'ông Ba nuôi cá gần vàm Bà Hiệp báo bị trộm cá đêm 20 rạng sáng 21/11',
    times: ['rạng sáng 21/11'],
    kinds: ['trộm=theft'],
    hints: ['ông Ba nuôi cá gần vàm Bà Hiệp báo'],
  },
  {
    said: 'đua xe nẹt pô đường Võ Văn Kiệt 1h sáng chủ nhật, xe 65B2 345.67 với 95E1-2345',
    times: ['1h sáng chủ nhật'],
    places: ['đường Võ Văn Kiệt'],
    plates: ['65B2-345.67/civil', '95E1-2345/civil'],
    kinds: ['đua xe=traffic'],
  },
  {
    said: 'tin nhắn zalo lừa đảo chuyển tiền, stk lạ, sđt +84 912 345 678',
    phones: ['0912345678'],
    kinds: ['lừa đảo=fraud'],
  },
  {
    said: 'pháo nổ ở khu dân cư Hồng Phát đêm giao thừa',
    times: ['đêm giao thừa'],
    places: ['khu dân cư Hồng Phát'],
    kinds: ['pháo nổ=fireworks'],
  },
  {
    said: 'xiệt cá bằng điện trên rạch Cái Sơn lúc 3 giờ sáng ngày 25/11',
    times: ['lúc 3 giờ sáng ngày 25/11'],
    places: ['rạch Cái Sơn'],
    kinds: ['xiệt cá=environment'],
  },
  {
    said: 'Nhân viên cây xăng Nam Sông Hậu báo bị chém, hung thủ chạy xe 65AA-123.45',
    plates: ['65AA-123.45/civil'],
    kinds: ['chém=violence'],
    hints: ['Nhân viên cây xăng Nam Sông Hậu báo'],
  },
  {
    said: 'chị Lan 0939123456 báo con bị bạn đánh trước cổng trường THCS Tân An sáng nay 11h',
    times: ['sáng nay 11h'],
    places: ['trước cổng trường THCS Tân An'],
    phones: ['0939123456*'],
    hints: ['chị Lan 0939123456 báo'],
  },
  {
    said: 'thanh niên cầm mã tấu rượt nhau ở bến Ninh Kiều 22h30',
    times: ['22h30'],
    places: ['bến Ninh Kiều'],
    communes: ['Ninh Kiều=31135'],
    kinds: ['mã tấu=weapons'],
  },
  {
    said: 'khiếu nại về xử phạt nồng độ cồn hôm 15/11',
    times: ['hôm 15/11'],
    kinds: ['khiếu nại=other'],
  },
  {
    said: 'nhà trọ Thanh Tâm đường Mậu Thân cho người nước ngoài ở không đăng ký tạm trú cả tuần nay',
    times: ['tuần nay'],
    places: ['nhà trọ Thanh Tâm đường Mậu Thân'],
    kinds: ['người nước ngoài=lodging'],
  },
  {
    said: 'bắt chó bằng súng điện ở ấp 3 xã Nhơn Ái rạng sáng hôm qua',
    times: ['rạng sáng hôm qua'],
    places: ['ấp 3 xã Nhơn Ái'],
    communes: ['xã Nhơn Ái=31315'],
    kinds: ['bắt chó=theft', 'súng=weapons'],
  },
  {
    said: '2 thanh niên giật túi xách tại vòng xoay Lê Hồng Phong cách đây 20 phút, chạy xe không biển số',
    times: ['cách đây 20 phút'],
    places: ['vòng xoay Lê Hồng Phong'],
    kinds: ['giật túi=theft'],
  },
  {
    said: 'hổm rày có xe ba gác đổ xà bần xuống kênh Thạnh Đông ban đêm',
    times: ['hổm rày'],
    places: ['kênh Thạnh Đông'],
  },
  {
    said: 'ghi đề tại tiệm tạp hóa Sáu Bé đầu hẻm 9, ngày nào cũng 15h đến 16h30',
    times: ['ngày nào cũng'],
    places: ['tiệm tạp hóa Sáu Bé đầu hẻm 9'],
    kinds: ['ghi đề=gambling'],
  },
  {
    said: 'cha dượng đánh con 5 tuổi ở phòng trọ số 7 nhà trọ Minh Khang, hàng xóm gọi báo',
    places: ['số 7 nhà trọ Minh Khang'],
    kinds: ['đánh con=child_harm'],
    hints: ['hàng xóm gọi báo'],
  },
];
