import type { RegisterPhrases } from '#domain/sample/register-happening.ts';

/** Parts of the names of sample models, cameras and teams; every name begins with the mark. */
export const sampleRegisterPhrases: RegisterPhrases = {
  mark: 'DỮ LIỆU MẪU.',
  issuers: { city: 'Ủy ban nhân dân thành phố', commune: 'Ủy ban nhân dân xã, phường' },
  papers: ['/QĐ-UBND', '/KH-UBND', '/QĐ-BCĐ'],
  cityModels: [
    {
      name: 'Camera an ninh',
      subject: 'crime_prevention',
      aim: { words: 'Giảm trộm cắp ở khu dân cư có camera', indicator: 'C11', amount: '300' },
      tags: ['ministry_commended'],
    },
    {
      name: 'Nhà trọ tự quản về an ninh, trật tự',
      subject: 'residence',
      aim: { words: 'Thông báo lưu trú đúng hạn', indicator: 'L03', amount: '95' },
      tags: ['skilful_mobilisation'],
    },
    {
      name: 'Câu lạc bộ hướng thiện',
      subject: 'reintegration',
      aim: { words: 'Giúp người lầm lỗi có việc làm ổn định', indicator: 'H03', amount: '120' },
      tags: ['skilful_mobilisation', 'ministry_commended'],
    },
    {
      name: 'Kết nối Zalo bình yên',
      subject: 'online',
      aim: { words: 'Nâng cao cảnh giác của nhân dân', indicator: null, amount: null },
      tags: [],
    },
    {
      name: 'Tuần tra nhân dân',
      subject: 'self_management',
      aim: { words: 'Mỗi tuần có tuần tra ở mọi khu vực, ấp', indicator: 'B03', amount: '5000' },
      tags: [],
    },
    {
      name: 'Năm trong một',
      subject: 'self_management',
      aim: { words: 'Giữ địa bàn không có tội phạm', indicator: null, amount: null },
      tags: ['skilful_mobilisation'],
    },
  ],
  communeModels: [
    {
      name: 'Tổ liên gia an toàn phòng cháy, chữa cháy',
      subject: 'fire_safety',
      aim: { words: 'Mỗi hộ có bình chữa cháy', indicator: null, amount: null },
      tags: [],
    },
    {
      name: 'Tuyến đường không rác, không tội phạm',
      subject: 'self_management',
      aim: { words: 'Hòa giải thành các mâu thuẫn nhỏ', indicator: 'G02', amount: '10' },
      tags: ['skilful_mobilisation'],
    },
    {
      name: 'Cổng trường an toàn giao thông',
      subject: 'traffic',
      aim: { words: 'Tuyên truyền ở mọi trường học', indicator: 'O01', amount: '20' },
      tags: [],
    },
    {
      name: 'Bến đò bình yên',
      subject: 'self_management',
      aim: { words: 'Giữ trật tự ở bến đò, bến chợ', indicator: null, amount: null },
      tags: [],
    },
  ],
  places: [
    'khu vực 1',
    'khu vực 2',
    'khu vực 4',
    'ấp Thạnh Lợi',
    'ấp Tân Hưng',
    'ấp Đông Bình',
    'chợ trung tâm',
  ],
  works: [
    'Họp tổ, nhắc khóa cửa, khóa xe trước khi ngủ',
    'Đi từng nhà phát tờ rơi phòng chống trộm cắp',
    'Kiểm tra việc thông báo lưu trú của các nhà trọ',
    'Dọn dẹp, thắp sáng đoạn đường vắng',
    'Thăm hỏi, động viên gia đình thành viên',
  ],
  stretches: ['Khu vực chợ và bến xe', 'Các hẻm có nhà trọ', 'Tuyến đường ven kênh', 'Quanh trường học'],
  points: ['ngã ba đầu hẻm', 'trước nhà văn hóa', 'cổng chợ', 'đầu cầu', 'bến đò'],
  checks: ['Hình rõ, lưu đủ ngày', 'Đã lau ống kính', 'Chỉnh lại hướng ra đường', 'Thay bộ nguồn'],
  endings: ['Không còn phù hợp sau sắp xếp địa bàn', 'Nội dung trùng với mô hình của thành phố'],
  groupName: 'Tổ tự quản',
  teamName: 'Tổ bảo vệ an ninh, trật tự',
  cameraName: 'Camera',
  siteName: 'Điểm',
};
