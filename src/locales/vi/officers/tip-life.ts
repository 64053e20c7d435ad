import type { ExtensionGround } from '#domain/limits/limit.ts';
import type {
  InvestigationAgency,
  NoticeStep,
  SuspensionGround,
  TipTag,
  tipReasons,
} from '#domain/tips/steps/tip-reasons.ts';
import type { CrimeKind, Urgency } from '#domain/tips/steps/tip-tracks.ts';

type ReasonWords = {
  [A in keyof typeof tipReasons]: Record<(typeof tipReasons)[A][number], string>;
};

/** Words of the life of a tip: what an officer chooses from, and the lines that wait. */
export const tipLifeWords = {
  crimeKind: {
    crime_denunciation: 'Tố giác về tội phạm',
    crime_report: 'Tin báo về tội phạm',
    prosecution_request: 'Kiến nghị khởi tố',
  } satisfies Record<CrimeKind, string>,
  urgency: { normal: 'Bình thường', urgent: 'Khẩn cấp' } satisfies Record<Urgency, string>,
  remote: 'Vùng xa, đi lại khó khăn',
  agency: {
    city_police: 'Cơ quan Cảnh sát điều tra Công an thành phố',
    ministry_police: 'Cơ quan điều tra của Bộ Công an',
    procuracy: 'Cơ quan điều tra của Viện kiểm sát',
    military: 'Cơ quan điều tra trong Quân đội',
  } satisfies Record<InvestigationAgency, string>,
  suspensionGround: {
    expertise_pending: 'Chờ kết quả giám định, định giá',
    papers_pending: 'Chờ cơ quan, tổ chức cung cấp tài liệu',
    force_majeure: 'Bất khả kháng do thiên tai, dịch bệnh',
  } satisfies Record<SuspensionGround, string>,
  extensionGround: {
    complex: 'Vụ việc phức tạp',
    very_complex: 'Vụ việc đặc biệt phức tạp',
    many_places: 'Phải xác minh ở nhiều địa điểm',
  } satisfies Record<ExtensionGround, string>,
  noticeStep: {
    procuracy: 'Đã thông báo viện kiểm sát',
    suspension: 'Đã gửi quyết định tạm đình chỉ',
    resumption: 'Đã gửi quyết định phục hồi',
    acceptance: 'Đã thông báo việc thụ lý',
  } satisfies Record<NoticeStep, string>,
  reason: {
    triage: {
      by_content: 'Theo nội dung tin',
      by_sender: 'Theo lời người báo',
      by_law: 'Theo quy định',
      corrected: 'Phân loại trước chưa đúng',
    },
    assign: {
      roster: 'Theo lịch trực',
      specialism: 'Theo chuyên môn',
      officer_left: 'Người xử lý chuyển công tác',
      conflict_of_interest: 'Người xử lý có liên quan',
    },
    unmark_valuable: {
      by_mistake: 'Ghi nhầm',
      proved_false: 'Xác minh không đúng',
      same_as_another: 'Trùng với tin khác',
    },
    move: {
      other_area: 'Việc xảy ra ở địa bàn khác',
      unit_asked: 'Đơn vị kia đề nghị nhận',
      about_unit: 'Tin nói về chính đơn vị này: chuyển lên thành phố',
    },
    decline_transfer: {
      more_checking: 'Cần kiểm tra thêm',
      not_criminal: 'Không phải tin về tội phạm',
      other_agency: 'Thuộc cơ quan khác',
    },
    close: {
      answered: 'Đã trả lời người báo',
      no_way_to_answer: 'Không có cách trả lời',
      sender_wants_none: 'Người báo không cần trả lời',
      nothing_to_answer: 'Không có gì phải trả lời',
    },
    reopen: {
      new_information: 'Có thông tin mới',
      review_asked: 'Người báo đề nghị xem lại',
      wrong_outcome: 'Kết quả ghi chưa đúng',
      resumed: 'Cơ quan điều tra phục hồi',
      not_duplicate: 'Không phải tin trùng',
      in_scope: 'Không phải tin ngoài phạm vi',
    },
    decline_review: {
      nothing_new: 'Không có tình tiết mới',
      answered_before: 'Đã trả lời đầy đủ',
      outside_competence: 'Không thuộc thẩm quyền',
    },
    merge: { sent_twice: 'Một người gửi hai lần', same_incident: 'Cùng một vụ việc' },
    split: { two_matters: 'Hai việc khác nhau', two_tracks: 'Hai loại việc khác nhau' },
    hold: {
      case_pending: 'Đang là tài liệu của vụ án, vụ việc',
      complaint_pending: 'Đang có khiếu nại, tố cáo về việc xử lý',
      inspection: 'Phục vụ thanh tra, kiểm tra',
      court_order: 'Theo yêu cầu của tòa án, viện kiểm sát',
    },
    release_hold: { need_ended: 'Không còn cần giữ', by_mistake: 'Giữ nhầm' },
  } satisfies ReasonWords,
  tag: {
    theft: 'Trộm cắp',
    fraud: 'Lừa đảo',
    drugs: 'Ma túy',
    gambling: 'Cờ bạc',
    fireworks: 'Pháo',
    weapons: 'Vũ khí',
    violence: 'Bạo lực',
    child_harm: 'Xâm hại trẻ em',
    traffic: 'Giao thông',
    noise: 'Tiếng ồn',
    lodging: 'Lưu trú',
    loan_sharking: 'Cho vay nặng lãi',
    online: 'Trên mạng',
    environment: 'Môi trường',
    other: 'Khác',
  } satisfies Record<TipTag, string>,
  notice: {
    reminder: 'Sắp đến hạn: {limit}',
    escalation: 'Đã quá hạn: {limit}',
    review_asked: 'Người báo đề nghị xem lại',
    moved_in: 'Tin từ đơn vị khác chuyển đến',
    transfer_requested: 'Chờ duyệt chuyển cơ quan điều tra',
    not_solved: 'Người báo cho biết việc chưa xong',
    destruction_blocked: 'Chưa hủy được nội dung ngoài phạm vi: còn lời nhắn chưa đọc',
  },
};

/** What use cases of the life of a tip refuse, in words; keys are theirs. */
export const tipLifeErrors: Readonly<Record<string, string>> = {
  reasonRequired: 'Hãy chọn một lý do.',
  trackRequired: 'Hãy chọn một loại việc.',
  agencyRequired: 'Hãy chọn cơ quan nhận.',
  documentNumberRequired: 'Hãy ghi số, ký hiệu văn bản.',
  areaWrong: 'Hãy chọn một đơn vị.',
  'tip.error.area.wrong': 'Không chuyển được đến đơn vị này.',
  'tip.error.area.aboutOfficer': 'Tin nói về cán bộ thì ở lại cấp thành phố.',
  'tip.error.crimeKind.needed': 'Tin về tội phạm phải chọn: tố giác, tin báo hay kiến nghị khởi tố.',
  'tip.error.track.needsName': 'Loại việc này luật yêu cầu tên người gửi. Hãy xác nhận đã biết tên, địa chỉ.',
  'tip.error.track.usedAlready': 'Tin đã ghi nhận có giá trị hoặc đã chuyển thì không thể là ngoài phạm vi.',
  'tip.error.outcome.track': 'Kết quả này không dùng cho loại việc của tin.',
  'tip.error.officer.unfit': 'Người này không xử lý tin ở địa bàn này.',
  'tip.error.merge.unfit': 'Không nhập được vào tin này.',
  'tip.error.reason.contradicts': 'Lý do này không hợp với tình trạng của tin.',
  'tip.error.text.noReader': 'Tin tách ra không có mã: hãy nhắn ở tin gốc.',
  'tip.error.extension.none': 'Luật không cho gia hạn thêm.',
  'tip.error.extension.ground': 'Luật không cho gia hạn vì lý do này.',
  'tip.error.extension.over': 'Hạn đã hết nên không gia hạn được nữa.',
  'tip.error.extension.future': 'Ngày đề nghị ở sau hôm nay.',
  'tip.error.extension.late': 'Đề nghị gia hạn phải gửi trước khi hết hạn ít nhất 5 ngày.',
  'tip.error.extension.until': 'Ngày này không nằm trong thời hạn luật cho phép.',
  'tip.error.extension.notRunning': 'Hạn này không còn chạy.',
  'tip.error.note.empty': 'Bạn chưa viết gì.',
  'tip.error.note.long': 'Ghi chú dài quá 5.000 ký tự.',
  'tip.error.reason.long': 'Lý do dài quá 5.000 ký tự.',
  'tip.error.tag.none': 'Chưa đổi nhãn nào: hãy chọn hoặc bỏ một nhãn, hoặc viết nhãn mới.',
  'tip.error.tag.many': 'Mỗi lần viết thêm tối đa 5 nhãn.',
  'tip.error.tag.empty': 'Nhãn chưa có chữ.',
  'tip.error.tag.long': 'Nhãn dài quá 200 ký tự.',
  'tip.error.document.empty': 'Hãy ghi số, ký hiệu văn bản.',
  fileWrong: 'Không đọc được tệp. Hãy chọn lại.',
  fileTooLarge: 'Tệp quá 8 MB.',
  'tip.error.file.large': 'Tệp quá 8 MB.',
  'tip.error.file.kind': 'Chỉ nhận tệp PDF hoặc Word (.docx).',
  'tip.error.document.long': 'Số, ký hiệu văn bản dài quá 200 ký tự.',
};
