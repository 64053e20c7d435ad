import type { SchedulePhrases } from '#domain/sample/schedules/schedule-phrases.ts';

/** Names and sentences of what units of the sample plan; every name begins with the mark. */
export const sampleSchedulePhrases: SchedulePhrases = {
  mark: 'DỮ LIỆU MẪU.',
  plan: {
    name: 'Kế hoạch tuyên truyền quý',
    paper: '00/KH-MẪU',
    content: 'Phòng chống lừa đảo, trộm cắp; thông báo lưu trú; an toàn phòng cháy, chữa cháy ở khu dân cư.',
  },
  sessions: [
    { topic: 'Nhận biết lừa đảo qua mạng', form: 'meeting', subject: 'fraud', audience: 'residents' },
    { topic: 'Giữ xe, khóa cửa phòng trộm cắp', form: 'meeting', subject: 'theft', audience: 'residents' },
    { topic: 'Đi lại an toàn đến trường', form: 'school', subject: 'traffic', audience: 'pupils' },
    { topic: 'Thông báo lưu trú ở nhà trọ', form: 'meeting', subject: 'residence', audience: 'lodgers' },
    { topic: 'Phòng cháy, chữa cháy tại cơ sở', form: 'agency', subject: 'fire', audience: 'workers' },
  ],
  halls: [
    'Nhà văn hóa khu vực 2',
    'Nhà thông tin ấp Thạnh Lợi',
    'Hội trường Ủy ban nhân dân',
    'Sân trường trung học cơ sở',
    'Đình làng',
  ],
  times: ['07h30–09h00', '14h00–16h00', '18h30–20h00'],
  lead: 'Tổ tuyên truyền (mẫu)',
  cancelled: ['Trùng lịch tiếp xúc cử tri', 'Mưa lớn, ngập đường vào', 'Hội trường sửa chữa'],
  forum: {
    plan: 'Lịch diễn đàn Công an lắng nghe ý kiến nhân dân',
    session: 'Công an lắng nghe ý kiến nhân dân',
    paper: '00/TB-MẪU',
    host: 'Ủy ban Mặt trận Tổ quốc Việt Nam cùng cấp (mẫu)',
    agendas: [
      '1. Báo cáo tình hình an ninh, trật tự ba tháng.\n2. Trả lời các câu hỏi đã gửi trước.\n3. Người dân nêu ý kiến, Công an trả lời tại chỗ.\n4. Việc chưa trả lời được thì hẹn ngày trả lời bằng văn bản.',
      '1. Kết quả giải quyết các ý kiến của kỳ trước.\n2. Phòng chống lừa đảo, trộm cắp ở khu dân cư.\n3. Người dân nêu ý kiến, Công an trả lời.',
    ],
    attend: 'Ai cũng dự được, không cần đăng ký. Không đến được thì gửi câu hỏi trước trên trang này.',
    khmer: 'ជំនួបផ្ទាល់ ប្រជាពលរដ្ឋសួរ និងផ្តល់មតិ នគរបាលឆ្លើយ។ មិនចាំបាច់ចុះឈ្មោះជាមុនទេ។',
    english:
      'Residents ask and give their opinion, the police answer. No registration is needed; questions may be sent beforehand on this page.',
    owed: [
      {
        name: 'Đèn đường ở tuyến hẻm vào trường',
        content: 'Đoạn hẻm vào trường tối, đề nghị lắp đèn và tăng tuần tra buổi tối.',
        owner: 'Tổ Cảnh sát trật tự (mẫu)',
      },
      {
        name: 'Tiếng ồn karaoke sau 22 giờ',
        content: 'Hàng quán hát karaoke kéo dài sau 22 giờ, nhắc nhiều lần chưa hết.',
        owner: 'Ủy ban nhân dân (mẫu)',
      },
      {
        name: 'Xe tải chạy giờ tan học',
        content: 'Đề nghị cấm xe tải qua cổng trường giờ tan học.',
        owner: 'Tổ Cảnh sát giao thông (mẫu)',
      },
    ],
    answer: { number: '00/TL-MẪU', issuer: 'Công an xã, phường (mẫu)' },
  },
  materials: [
    {
      name: 'Tờ rơi Năm dấu hiệu lừa đảo qua điện thoại',
      content:
        'Tự xưng công an, dọa bắt; bắt cài phần mềm; đòi chuyển tiền; giục làm ngay; dặn giữ kín. Gặp một dấu hiệu thì tắt máy.',
      versions: [
        { number: '1', language: 'vi', changes: 'Bản đầu' },
        { number: '1', language: 'km', changes: 'Bản dịch tiếng Khmer' },
        { number: '2', language: 'vi', changes: 'Thêm dấu hiệu giả giọng nói người thân' },
        { number: '2', language: 'km', changes: 'Dịch phần thêm của bản 2' },
      ],
    },
    {
      name: 'Bài phát loa Giữ xe, khóa cửa',
      content:
        'Bài đọc hai phút cho loa khu vực: khóa cổ xe, khóa cửa trước khi ngủ, số điện thoại trực ban.',
      versions: [
        { number: '1', language: 'vi', changes: 'Bản đầu' },
        { number: '2', language: 'vi', changes: 'Rút còn hai phút' },
      ],
    },
    {
      name: 'Hướng dẫn thông báo lưu trú cho chủ nhà trọ',
      content: 'Thông báo trước 23 giờ; khách đến sau 23 giờ thì trước 8 giờ hôm sau. Bốn cách thông báo.',
      versions: [
        { number: '1', language: 'vi', changes: 'Bản đầu' },
        { number: '1', language: 'en', changes: 'Bản dịch tiếng Anh cho khách nước ngoài' },
      ],
    },
  ],
  campaign: {
    name: 'Đợt vận động giao nộp vũ khí, vật liệu nổ, pháo',
    paper: '00/KH-MẪU',
    work: 'Phổ biến đợt vận động đến các xã, phường; ai giao nộp cũng không bị hỏi tên',
    handIns: ['Giao nộp súng tự chế', 'Giao nộp dao, kiếm', 'Giao nộp đạn cũ tìm thấy khi đào đất'],
    receipt: '/BB-MẪU',
    passedOn: { number: '00/BG-MẪU', issuer: 'Ban Chỉ huy Quân sự (mẫu)' },
  },
  mobile: {
    name: 'Xe loa lưu động',
    vehicle: 'Xe máy gắn loa',
    topics: ['Phòng chống lừa đảo qua mạng', 'Giao nộp vũ khí, pháo', 'Thông báo lưu trú'],
    routes: [
      'Chợ trung tâm\nBến đò\nTrường tiểu học\nKhu nhà trọ công nhân',
      'Trụ sở Ủy ban nhân dân\nẤp Tân Hưng\nẤp Đông Bình',
    ],
    time: '07h30–10h00',
  },
  incident: {
    names: ['Vụ trộm xe máy gần cầu', 'Trộm xe máy ở gần cầu, hai phường cùng bắt'],
    receipt: '00/BB-MẪU',
  },
};
