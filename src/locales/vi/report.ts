import type { ReportWords } from '#domain/official-documents/report-words.ts';

const lower = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

const answers: Readonly<Record<string, string>> = {
  fixed: 'Đã đính chính',
  explained: 'Giải trình',
  accepted: 'Giữ nguyên',
};

/** Words of the year and half-year report. Template sentences are data: db/reference/report-outline.json. */
export const reportWords: ReportWords = {
  none: 'không',
  more: 'tăng',
  less: 'giảm',
  same: 'bằng cùng kỳ',
  thanSamePeriod: 'so với cùng kỳ',
  missing: 'chưa có số liệu',
  nothingToCount: 'không phát sinh',
  targets: {
    none: '–',
    atMost: 'trở xuống',
    within: 'trong mức',
    exceeded: 'vượt mức',
    reached: 'đạt',
    ofTarget: 'chỉ tiêu giao',
  },
  opening: (self, subject) => ({
    before: 'Thực hiện ',
    hint: '[văn bản yêu cầu báo cáo: số, ký hiệu, ngày, cơ quan ban hành]',
    after: `, ${self} báo cáo ${lower(subject)} như sau:`,
    alone: `${self} báo cáo ${lower(subject)} như sau:`,
  }),
  nothingToTell: 'Trong kỳ không có nội dung báo cáo.',
  nothingCounted: 'Đến khi lập báo cáo, chưa có số liệu của mục này.',
  window: (from, to) => `Số liệu trong báo cáo tính từ ngày ${from} đến hết ngày ${to}.`,
  provisional: (until) =>
    `Kỳ báo cáo chưa kết thúc: số liệu tạm tính đến hết ngày ${until}, còn số cùng kỳ là của cả kỳ năm trước; sẽ được tính lại khi chốt kỳ.`,
  formerBorders: {
    inBody:
      'Địa giới hành chính của cùng kỳ khác hiện nay; cách lấy số so sánh nêu tại ghi chú cuối bảng số liệu.',
    note: (since, level) =>
      `Về số cùng kỳ: địa giới hành chính hiện nay có từ ngày ${since}. Với thời gian trước đó, số để so sánh ${
        level === 'city'
          ? 'cộng từ số liệu có trong sổ của các đơn vị nay thuộc thành phố'
          : 'lấy theo số ghi trong sổ dưới mã của đơn vị hiện nay, chưa quy đổi từ các đơn vị cũ'
      }; mức tăng, giảm cần hiểu theo nghĩa đó.`,
  },
  placeholder: (text) => `[${text}]`,
  missingFigures: (names) => `Chưa có số liệu: ${names.join('; ')}`,
  annexesAttached: (labels) => `Số liệu chi tiết tại ${labels.join(', ')} kèm theo`,
  annexLabel: (number) => `Phụ lục ${number}`,
  annexReference: (number, issuer) =>
    `(Kèm theo Báo cáo ${lower(number).replace(':', '')} ngày      tháng      năm        của ${issuer})`,
  placeAndDate: (place, year) => `${place}, ngày      tháng      năm ${year}`,
  recipients: 'Nơi nhận:',
  figuresAnnex: {
    title: 'Số liệu',
    head: {
      ordinal: 'STT',
      indicator: 'Chỉ tiêu',
      unit: 'ĐVT',
      now: 'Kỳ này',
      before: 'Cùng kỳ',
      change: 'Tăng, giảm',
      number: 'Số',
      percent: 'Tỷ lệ',
      target: 'Chỉ tiêu giao',
      reached: '% đạt',
      note: 'Ghi chú',
    },
    fromOtherBody: 'đơn vị khác cung cấp',
    judgedYearly: 'xét khi kết thúc năm',
    plans: (papers) =>
      `Chỉ tiêu giao theo ${papers.map(({ number, day, issuer }) => `Kế hoạch số ${number} ngày ${day} của ${issuer}`).join('; ')}. Dấu “–” là không giao.`,
    note: 'Ghi chú: “chưa có số liệu” nghĩa là chưa có bản ghi nào được đếm, không phải bằng không. Tỷ lệ phần trăm tính từ hai số ghi ở cột ghi chú, không cộng từ các tỷ lệ; mức tăng, giảm của tỷ lệ tính bằng điểm phần trăm.',
  },
  unitsAnnex: {
    title: 'Theo đơn vị',
    head: { ordinal: 'STT', unit: 'Đơn vị' },
    total: 'Toàn thành phố',
    missing: '…',
    note: 'Ghi chú: dấu “…” là chưa có số liệu; dòng “Toàn thành phố” gồm cả số của các cơ quan thành phố, nên có thể lớn hơn tổng các xã, phường.',
  },
  modelsAnnex: {
    title: 'Mô hình',
    head: {
      ordinal: 'STT',
      name: 'Tên mô hình',
      subject: 'Lĩnh vực',
      area: 'Địa bàn',
      paper: 'Số, ngày quyết định',
      sites: 'Điểm',
      groups: 'Tổ',
      members: 'Thành viên',
      stage: 'Tình trạng, xếp loại',
      skilful: 'Dân vận khéo',
    },
    skilful: 'có',
    graded: (stage, grade) => `${stage}; xếp loại ${lower(grade)}`,
    note: 'Ghi chú: mô hình đang hoạt động đến hết kỳ báo cáo (kỳ chưa kết thúc thì đến ngày lập), theo sổ theo dõi; điểm, tổ và thành viên chỉ tính phần đang hoạt động đến ngày ấy. Phụ lục I tính cả tổ tuyên truyền lưu động, tổ tuần tra nhân dân không thuộc mô hình nào.',
  },
  standardsAnnex: {
    title: 'Tiêu chuẩn “An toàn về an ninh, trật tự”',
    head: {
      subject: 'Đối tượng',
      registered: 'Đăng ký',
      proposed: 'Đề nghị',
      recognised: 'Đạt',
      share: 'Tỷ lệ đạt',
    },
    subjects: {
      A02: 'Khu dân cư',
      A03: 'Xã, phường',
      A04: 'Cơ quan, doanh nghiệp, nhà trường',
    },
    note: 'Ghi chú: số đề nghị theo hồ sơ của hội đồng, ghi tay. Kết quả xét công nhận trong năm theo quy định của Bộ Công an.',
  },
  awardsAnnex: {
    title: 'Khen thưởng',
    head: {
      ordinal: 'STT',
      name: 'Nội dung khen thưởng',
      collectives: 'Tập thể',
      individuals: 'Cá nhân',
      form: 'Hình thức',
      decision: 'Số, ngày quyết định',
      body: 'Cơ quan quyết định',
    },
    ofCommunes:
      'Ghi chú: số khen thưởng gồm cả quyết định của xã, phường; các quyết định ấy liệt kê trong báo cáo của từng đơn vị.',
    hint: 'Ghi tên tập thể, cá nhân được khen thưởng nếu cần; sổ khen thưởng chỉ giữ số lượng, không giữ tên',
  },
  tasksAnnex: {
    title: 'Nhiệm vụ',
    head: {
      ordinal: 'STT',
      what: 'Nội dung',
      lead: 'Chủ trì',
      help: 'Phối hợp',
      until: 'Thời hạn',
      result: 'Kết quả',
    },
    inProse: ({ what, lead, help, until }) => {
      const parts = [
        lead && `chủ trì: ${lead}`,
        help && `phối hợp: ${help}`,
        until && `thời hạn: ${until}`,
      ].filter((part) => part !== '');
      return `${what}${parts.length > 0 ? ` (${parts.join('; ')})` : ''}.`;
    },
  },
  publishedAnnex: {
    title: 'Số liệu đã công bố các năm',
    note: 'Số liệu dưới đây do báo chí đăng theo báo cáo tại các hội nghị, giữ nguyên từ làm tròn của nguồn. Số liệu các năm 2019–2022 thuộc địa bàn thành phố Cần Thơ cũ, trước ngày 01/7/2025, nên chỉ đặt cạnh để tra cứu, không so sánh với số liệu của các xã, phường hiện nay. Cột “Kỳ này” ghi chỉ tiêu gần nhất trong danh mục; cách đếm của nguồn có thể khác.',
    head: { indicator: 'Nội dung được đếm', now: 'Kỳ này' },
    sources: (names) => `Nguồn: ${names.join('; ')}.`,
    formerBorders: '(địa giới cũ)',
    malformed: '(số viết sai trong nguồn)',
  },
  findingsAnnex: {
    title: 'Kết quả đối chiếu số liệu',
    note: 'Các điểm dưới đây cần được giải trình hoặc đính chính trước khi ký báo cáo.',
    finalNote:
      'Các điểm dưới đây đã được xem xét trước khi trình; kết quả xử lý ghi dưới từng điểm. Điểm về số liệu các năm trước nêu để biết.',
    none: 'Qua đối chiếu không phát hiện mâu thuẫn trong số liệu của kỳ báo cáo và số liệu đã công bố.',
    finding: (number) => `${number}. `,
    compare: 'Số liệu đối chiếu',
    printed: 'Số in',
    range: 'Khoảng giá trị',
    difference: (subtraction) => `Chênh lệch: ${subtraction}`,
    leastDifference: (subtraction) => `Chênh lệch ít nhất: ${subtraction}`,
    between: (low, high) => `trên ${low} đến dưới ${high}`,
    ownSource: 'Số đếm từ sổ sự kiện Tin Dân',
    source: 'Nguồn',
    answer: (kind, reason) => `${answers[kind] ?? ''}: ${reason}`,
  },
  chart: {
    title: 'Biểu đồ so với cùng kỳ',
    period: 'Kỳ',
    bar: 'So sánh',
    value: 'Số liệu',
    now: 'Kỳ này',
    before: 'Cùng kỳ',
  },
  sampleMark: 'DỮ LIỆU MẪU',
};
