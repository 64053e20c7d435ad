import type { EndedSearchReason } from '#domain/search/search-reasons.ts';
import type { SnippetField } from '#domain/search/snippet.ts';

/** The search page, and what is proposed beside an opened tip. */
export const searchWords = {
  title: 'Tìm',
  heading: 'Tìm trong tin',
  label: 'Từ cần tìm',
  placeholder: 'Từ trong tin, biển số, số điện thoại, mã tra cứu, #số tin',
  submit: 'Tìm',
  scope:
    'Tìm trong tin đang xử lý của {area}, gồm lời kể, nơi, lúc, trao đổi và ghi chú. Không tìm trong liên lạc của người báo.',
  scopeMany: 'các đơn vị của bạn',
  help: [
    'Gõ không dấu cũng được; gõ có dấu thì tin đúng dấu lên trước.',
    'Đặt trong ngoặc kép để tìm nguyên cụm: "bến đò cũ".',
    'Biển số, số điện thoại viết cách nào cũng được: 65F1-123.45 hay 65f112345.',
    'Người có tên trong tin là người được nêu trong tin, chưa ai kết luận điều gì về họ.',
  ],
  kept: 'Từ bạn tìm không được lưu ở đâu; sổ chỉ ghi ai tìm, lúc nào, trong địa bàn nào.',
  building: 'Đang dựng chỉ mục: {done}/{total} tin',
  buildingHint: 'Chỉ lần đầu trong ngày. Bạn có thể làm việc khác rồi quay lại.',
  none: 'Không có tin nào khớp',
  noneText: 'Thử ít từ hơn, hoặc bỏ dấu. Tin đã xong không nằm trong phạm vi tìm.',
  count: '{count} tin mới nhất có các từ này.',
  countAll: '{count} tin có các từ này.',
  more: 'Xem thêm tin cũ hơn',
  unreadable: '{count} tin không mở được vì bản lưu đã bị sửa. Hãy báo người quản trị.',
  field: {
    description: 'Lời kể',
    place: 'Nơi xảy ra',
    when: 'Thời gian',
    more: 'Trao đổi, ghi chú',
  } satisfies Record<SnippetField, string>,
  ended: 'Tìm trong tin đã xong, không có cơ sở',
  endedRule: 'Chỉ thanh tra. Lý do được ghi vào sổ sự kiện trước khi tìm.',
  reason: 'Lý do',
  reasons: {
    inspection_plan: 'Theo kế hoạch kiểm tra',
    complaint_about_handling: 'Có khiếu nại về việc xử lý',
    procuracy_request: 'Viện kiểm sát yêu cầu',
    reopened_matter: 'Xem lại việc đã xong',
  } satisfies Record<EndedSearchReason, string>,
  elsewhere: 'Nơi khác',
  inTips: 'Tìm “{text}” trong tin',
  kindOfficer: 'cán bộ',
};

/** Near-duplicates and repeated places: proposals, never a decision. */
export const similarWords = {
  title: 'Có thể trùng',
  likeness: 'giống {percent}%',
  likenessThere: 'giống {percent}%, cùng nơi',
  none: 'Chưa thấy tin nào giống trong {days} ngày trước và sau.',
  rule: 'Máy chỉ đề xuất, so lời kể của các tin đang xử lý. Nhập tin do bạn quyết định.',
  samePlace: 'Tin khác cùng nơi, cùng loại trong {days} ngày: {count}',
  building: 'Đang so với các tin khác: {done}/{total}',
};

/** Refusals of a search by key. */
export const searchErrors = {
  searchEmpty: 'Hãy gõ từ cần tìm.',
  searchLong: 'Dài quá 300 ký tự. Hãy gõ ít từ hơn.',
  searchCodeWrong:
    'Mã tra cứu gõ chưa đúng: ký tự kiểm tra ở cuối không khớp. Hãy xem lại từng nhóm bốn ký tự.',
};
