import type { DatabaseStep } from '#platform/embedded-database/progress.ts';
import type { StartFailure, StartFailureCode, StartFailureDetails } from '#platform/start-failure.ts';

/** What a setting must look like, by the `expected` key of a wrong one. */
const expectedSetting: Record<string, string> = {
  folder: 'đường dẫn một thư mục',
  port: 'số cổng từ 1 đến 65535',
  differentPort: 'một cổng khác với PUBLIC_PORT',
  address: 'một địa chỉ IP, ví dụ 127.0.0.1 hoặc 0.0.0.0',
  url: 'một địa chỉ web đầy đủ, ví dụ https://tindan.cantho.gov.vn',
  databaseUrl: 'một địa chỉ dạng postgres://tài-khoản:mật-khẩu@máy/cơ-sở-dữ-liệu',
  user: 'tên một tài khoản thường của máy',
  databaseSettings: 'các cặp tên=giá-trị cách nhau bằng dấu cách, ví dụ shared_buffers=2GB',
  tenant: 'mã tỉnh gồm hai chữ số, ví dụ 92',
  onOff: '"on" hoặc "off"',
  networks: 'các địa chỉ IP hoặc dải mạng cách nhau bằng dấu phẩy, ví dụ 10.0.0.0/8',
  processSetting: 'một giá trị đúng cho tiến trình này (xem docs/operations/install.md)',
};

type Sentences = { [C in StartFailureCode]: (details: StartFailureDetails[C]) => string };

const failures: Sentences = {
  port_in_use: ({ port, setting }) =>
    `Cổng ${port} đang có chương trình khác dùng; hãy tắt chương trình đó hoặc đặt ${setting} sang cổng khác.`,
  port_not_allowed: ({ port, setting }) =>
    `Tài khoản này không được mở cổng ${port}; hãy đặt ${setting} từ 1024 trở lên.`,
  disk_full: ({ folder }) =>
    `Ổ đĩa chứa ${folder} đã đầy; hãy giải phóng chỗ rồi chạy lại, dữ liệu đã ghi vẫn nguyên.`,
  disk_nearly_full: ({ folder, neededMegabytes, freeMegabytes }) =>
    `Ổ đĩa chứa ${folder} không đủ chỗ: cần ít nhất ${neededMegabytes} MB trống, hiện còn ${freeMegabytes} MB.`,
  already_running: ({ home }) =>
    `Tin Dân đang chạy trên ${home}; hãy dừng lần chạy đó trước, hoặc đặt TINDAN_HOME sang thư mục khác.`,
  database_newer: ({ known }) =>
    `Cơ sở dữ liệu do một bản Tin Dân mới hơn tạo ra (bước ${known}); hãy cập nhật chương trình, không có gì bị thay đổi.`,
  database_files_newer: ({ found, ours }) =>
    `Dữ liệu trong thư mục là của PostgreSQL ${found}, chương trình này mang PostgreSQL ${ours}; hãy làm theo mục "Đổi bản PostgreSQL" trong docs/operations/upgrade.md.`,
  server_too_old: ({ version }) =>
    `Máy chủ cơ sở dữ liệu là PostgreSQL ${version}; Tin Dân cần PostgreSQL 15 trở lên.`,
  server_unreachable: ({ reason }) => `Không kết nối được cơ sở dữ liệu trong DATABASE_URL (${reason}).`,
  server_rights: ({ reason }) =>
    `Tài khoản trong DATABASE_URL không đủ quyền (${reason}); xem mục "Dùng máy chủ PostgreSQL có sẵn" trong docs/operations/install.md.`,
  home_not_writable: ({ home }) =>
    `Không ghi được vào ${home}; hãy cho tài khoản này quyền ghi hoặc đặt TINDAN_HOME sang thư mục khác.`,
  home_newer: ({ home }) => `Thư mục ${home} do một bản Tin Dân mới hơn tạo ra; hãy cập nhật chương trình.`,
  home_not_empty: ({ home }) =>
    `Thư mục ${home} đã có dữ liệu; nếu chắc chắn muốn thay toàn bộ bằng bản sao lưu, hãy thêm --force.`,
  home_missing: ({ home }) =>
    `Chưa có dữ liệu ở ${home}; hãy chạy "npm start" trước hoặc đặt đúng TINDAN_HOME.`,
  key_missing: ({ file }) =>
    `Thiếu hoặc hỏng tệp khóa ${file}; hãy đặt lại tệp này từ bản lưu khóa rồi chạy lại.`,
  key_file_exists: ({ file }) =>
    `Tệp ${file} đã có và không phải khóa đang dùng; hãy chọn tên khác, không có gì bị ghi đè.`,
  wrong_setting: ({ name, value, expected }) =>
    `${name}=${value} không dùng được; cần ${expectedSetting[expected] ?? expected}.`,
  no_embedded_database: ({ platform }) =>
    `Không có cơ sở dữ liệu kèm sẵn cho ${platform}; hãy đặt DATABASE_URL đến một máy chủ PostgreSQL 15 trở lên.`,
  no_database_user: ({ reason }) =>
    `PostgreSQL không chạy bằng tài khoản root và không dùng được tài khoản riêng cho nó (${reason}); hãy tạo một tài khoản thường và đặt tên nó vào TINDAN_DATABASE_USER.`,
  database_did_not_start: ({ log, reason }) =>
    `Cơ sở dữ liệu không khởi động được: ${reason} (nhật ký: ${log}).`,
  backup_unreadable: ({ file }) => `Không đọc được ${file}, hoặc đó không phải bản sao lưu của Tin Dân.`,
  backup_newer: ({ file, migration }) =>
    `Bản sao lưu ${file} do một bản Tin Dân mới hơn tạo ra (bước ${migration}); hãy cập nhật chương trình trước.`,
  backup_damaged: ({ file, part }) =>
    `Bản sao lưu ${file} bị hỏng ở phần ${part}; không có gì được khôi phục, dữ liệu hiện có vẫn nguyên.`,
  backup_exists: ({ file }) => `Tệp ${file} đã có; hãy chọn tên khác, bản sao lưu cũ không bị ghi đè.`,
  database_not_empty: ({ table }) =>
    `Cơ sở dữ liệu trong DATABASE_URL đã có dữ liệu (bảng ${table}); hãy tạo một cơ sở dữ liệu trống và trỏ DATABASE_URL đến đó.`,
  unknown_process: ({ name }) =>
    `Không có tiến trình "${name}"; chọn một trong: public-site, officer-api, jobs.`,
  site_silent: ({ name }) => `Không khởi động được ${processName(name)}; lỗi ở các dòng trên.`,
};

/** The one sentence for a failure. */
export function failureSentence<C extends StartFailureCode>(failure: StartFailure<C>): string {
  return failures[failure.code](failure.details);
}

type StepSentences = { [S in DatabaseStep['step']]: (step: Extract<DatabaseStep, { step: S }>) => string };

const databaseSteps: StepSentences = {
  create_user: ({ name }) =>
    `Tạo tài khoản hệ thống "${name}" để chạy cơ sở dữ liệu (PostgreSQL không chạy bằng root)`,
  elsewhere: ({ folder, user }) =>
    `Tài khoản "${user}" không vào được thư mục dữ liệu đã chọn, nên cơ sở dữ liệu nằm ở ${folder}`,
  abandoned: ({ folder }) =>
    `Dữ liệu của một thư mục cùng tên đã bị xóa trước đây còn ở ${folder}; không dùng nữa, có thể xóa`,
  copy_programs: () => 'Chép PostgreSQL kèm sẵn ra thư mục dữ liệu',
  initialise: ({ folder }) => `Tạo cơ sở dữ liệu mới ở ${folder}`,
  stop_orphan: () => 'Cơ sở dữ liệu của lần chạy trước còn sống; đang dừng nó cho an toàn',
  start: () => 'Khởi động cơ sở dữ liệu',
};

/** One line of progress for a step of the embedded server. */
export function databaseStepSentence<S extends DatabaseStep['step']>(
  step: Extract<DatabaseStep, { step: S }>,
): string {
  return (databaseSteps[step.step as S] as (step: Extract<DatabaseStep, { step: S }>) => string)(step);
}

const processNames: Record<string, string> = {
  'public-site': 'trang của người dân',
  'officer-api': 'ứng dụng cán bộ',
  jobs: 'việc nền',
};

const processName = (name: string) => processNames[name] ?? name;

/** Lines of `tindan start`. */
export const startLines = {
  home: (home: string) => `Thư mục dữ liệu: ${home}`,
  migrating: (name: string) => `Cập nhật cấu trúc dữ liệu: ${name}`,
  reference: 'Nạp dữ liệu nền (đơn vị hành chính, chỉ tiêu)',
  sample: 'Mô phỏng DỮ LIỆU MẪU từ 15/12/2024 (chỉ ở lần chạy đầu; TINDAN_SAMPLE=off thì không có)',
  sampleReached: (day: string) => `  … đã đến ${day}`,
  sampleStopped: 'Dữ liệu mẫu mới xong một phần; lần chạy sau sẽ làm tiếp.',
  starting: (name: string) => `Khởi động ${processName(name)}`,
  died: (name: string, how: string, seconds: number) =>
    `${processName(name)} dừng bất thường (${how}); khởi động lại sau ${String(seconds).replace('.', ',')} giây`,
  databaseDied: 'Cơ sở dữ liệu dừng bất thường; đang khởi động lại',
  ready: (seconds: number) => `Tin Dân đã sẵn sàng sau ${seconds.toFixed(1).replace('.', ',')} giây.`,
  publicAddress: (url: string) => `  Trang của người dân:  ${url}`,
  officerAddress: (url: string) => `  Ứng dụng cán bộ:      ${url}`,
  sampleTitle: 'Đây là dữ liệu mẫu. Tài khoản mẫu để đăng nhập ứng dụng cán bộ:',
  sampleSignIn: (name: string, role: string, secret: string) => `  ${name}, ${role}: ${secret}`,
  samplePassphrase: (passphrase: string) =>
    `  Mật khẩu giữ khóa của ba tài khoản giukhoa (chỉ của dữ liệu mẫu): ${passphrase}`,
  sampleCodesTitle: 'Mã tra cứu mẫu, gõ ở mục “Tra cứu tin đã gửi”:',
  sampleCode: {
    asked: (code: string) => `  ${code}: tin đang xem xét, cán bộ vừa hỏi thêm`,
    resolved: (code: string) => `  ${code}: tin đã có kết quả, có trao đổi hai chiều`,
  },
  howToStop: 'Bấm Ctrl-C để dừng.',
  stopping: 'Đang dừng…',
  stopped: 'Đã dừng, dữ liệu đã ghi đầy đủ.',
};
