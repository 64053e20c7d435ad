/** Words of the command line: help, results, questions. Failures are in `start.ts`. */
export const commandWords = {
  program:
    'Tin Dân: hệ thống làm việc của phong trào "Toàn dân bảo vệ an ninh Tổ quốc". Mỗi lệnh có --help riêng; các thiết lập đọc từ biến môi trường (TINDAN_HOME, PUBLIC_PORT, OFFICER_PORT, DATABASE_URL…), xem docs/operations/install.md.',
  version: 'In số phiên bản',
  help: 'In hướng dẫn của lệnh',
  helpCommand: 'In hướng dẫn của một lệnh',
  titles: {
    'Usage:': 'Cách dùng:',
    'Arguments:': 'Tham số:',
    'Options:': 'Tùy chọn:',
    'Commands:': 'Các lệnh:',
  } as Record<string, string>,
  usage: { command: '[lệnh]', options: '[tùy chọn]' },
  wrongUse: 'Lệnh gõ chưa đúng: {what}. Thêm --help để xem cách dùng.',
  /** By commander's code; `{name}` is what was typed or is missing. */
  wrong: {
    'commander.unknownCommand': 'không có lệnh {name}',
    'commander.unknownOption': 'không có tùy chọn {name}',
    'commander.missingArgument': 'thiếu tham số {name}',
    'commander.excessArguments': 'thừa tham số',
    'commander.optionMissingArgument': 'tùy chọn {name} cần một giá trị',
    'commander.missingMandatoryOptionValue': 'thiếu tùy chọn {name}',
    'commander.invalidArgument': 'giá trị không dùng được ở {name}',
    'commander.help': 'cần một lệnh',
  } as Record<string, string>,
  start: {
    summary: 'Chuẩn bị mọi thứ rồi chạy cả hai trang và việc nền, đến khi bấm Ctrl-C',
  },
  serve: {
    summary: 'Chạy như start, hoặc chạy riêng một tiến trình (dùng trong dịch vụ hệ thống)',
    process: 'public-site, officer-api hoặc jobs; bỏ trống để chạy tất cả',
  },
  environment: {
    summary: 'In các biến môi trường mà một tiến trình chạy riêng cần (có mật khẩu, hãy giữ kín)',
    process: 'public-site, officer-api hoặc jobs',
  },
  migrate: {
    summary: 'Cập nhật cấu trúc cơ sở dữ liệu và dữ liệu nền, không mở trang nào',
    done: 'Đã áp dụng {count} bước.',
    nothing: 'Cấu trúc dữ liệu đã mới nhất.',
  },
  metrics: {
    summary: 'In các con số cần theo dõi, theo định dạng của Prometheus',
    out: 'ghi vào tệp (thay trọn tệp một lần) thay vì in ra',
  },
  supportBundle: {
    summary: 'Gói thông tin kỹ thuật để nhờ hỗ trợ; không có dữ liệu cá nhân, nội dung tin hay khóa',
    file: 'tệp sẽ tạo, ví dụ ho-tro.tar.zst',
    done: 'Đã ghi {count} mục vào {file}. Hãy mở xem trước khi gửi đi.',
  },
  backup: {
    summary: 'Ghi toàn bộ dữ liệu vào một tệp, kể cả khi hệ thống đang chạy',
    file: 'tệp sẽ tạo, ví dụ tindan-2026-11-21.tar.zst',
    withSecrets: 'kèm cả khóa và mật khẩu; ai có tệp đó đọc được mọi tin',
    draftRemoved: 'Đã xóa tệp dở dang của một lần sao lưu bị ngắt trước đó: {file}',
    withoutSecrets:
      'Bản sao lưu KHÔNG kèm khóa: không có khóa thì không mở được tin nào. Hãy giữ thư mục {secrets} ở nơi khác, an toàn, riêng với bản sao lưu.',
    withSecretsDone: 'Bản sao lưu CÓ kèm khóa: ai có tệp này đọc được mọi tin. Hãy cất như cất khóa.',
    done: 'Đã sao lưu {tables} bảng, {rows} dòng, {files} tệp vào {file} ({size} MB).',
  },
  restore: {
    summary: 'Khôi phục dữ liệu từ một bản sao lưu, sau khi kiểm tra từng bảng',
    file: 'bản sao lưu do lệnh backup tạo ra',
    force: 'thay toàn bộ dữ liệu đang có',
    done: 'Đã khôi phục {tables} bảng, {rows} dòng, {files} tệp; số dòng và mã kiểm tra của từng bảng đều khớp.',
    root: 'Gốc sổ sự kiện của {tenant}: {treeSize} sự kiện, {root}',
    needsSecrets:
      'CHÚ Ý: bản sao lưu không kèm khóa và thư mục này chưa có khóa cũ. Trước khi chạy, hãy chép các tệp .key và .pem đã giữ riêng vào {secrets}; thiếu chúng thì không mở được tin cũ và không kiểm tra được chữ ký của sổ sự kiện.',
  },
  verify: {
    summary: 'Kiểm tra toàn bộ sổ sự kiện: từng sự kiện, số liệu gốc, cây băm, chữ ký và số cộng dồn',
    json: 'in kết quả dạng JSON',
    progress: 'Đã kiểm tra {events} sự kiện',
    clean:
      'Sổ sự kiện nguyên vẹn: {events} sự kiện trong {chains} chuỗi, {facts} số liệu gốc, {seals} lần niêm phong, {unsealed} sự kiện chờ niêm phong. Gốc cây: {root}',
    noRoot: 'chưa có',
    fault: 'Sổ sự kiện đã bị thay đổi. Chỗ sai đầu tiên: {part} {where} ({what}).',
    parts: {
      event: 'sự kiện',
      fact: 'số liệu gốc của sự kiện',
      chain: 'chuỗi',
      tile: 'cây băm,',
      seal: 'lần niêm phong,',
      'roll-up': 'số cộng dồn,',
    },
  },
  receipt: {
    summary:
      'Kiểm tra một biên nhận mà người gửi tin giữ: chữ ký, và sự kiện mà biên nhận nêu trong sổ sự kiện',
    file: 'tệp biên nhận, hoặc tệp văn bản có nội dung đọc từ mã QR',
    json: 'in kết quả dạng JSON, kèm bằng chứng để chương trình khác kiểm tra lại',
    key: 'chỉ kiểm tra chữ ký bằng khóa công khai trong tệp này, tải từ trang người dân (/khoa-bien-nhan.txt); không cần hệ thống',
    noKey: 'Tệp {file} không phải khóa công khai của biên nhận.',
    notThisKey: 'Biên nhận {file} không do khóa trong {key} ký, hoặc đã bị sửa.',
    signed:
      'Chữ ký đúng, khóa {key}. Biên nhận nói: nhận lúc {when}, sự kiện số {seq} của chuỗi {chain}. Sổ sự kiện có còn sự kiện ấy hay không thì chạy lệnh này trên hệ thống, không kèm --key.',
    noFile: 'Không đọc được tệp {file}.',
    refused: 'Biên nhận không do hệ thống này ký, hoặc đã bị sửa: {file}.',
    recorded:
      'Biên nhận đúng. Nhận lúc {when}, sự kiện số {seq} của chuỗi {chain}; sổ sự kiện có đúng sự kiện ấy ({sealed}).',
    sealed: 'đã niêm phong, vị trí {index} của cây',
    unsealed: 'chờ niêm phong trong một phút',
    missing:
      'Chữ ký đúng nhưng sổ sự kiện không có sự kiện số {seq} của chuỗi {chain}: sổ sự kiện đã mất hoặc bị thay đổi. Hãy chạy tindan verify.',
    different:
      'Chữ ký đúng nhưng sự kiện số {seq} của chuỗi {chain} trong sổ sự kiện là việc khác: sổ sự kiện đã bị thay đổi. Hãy chạy tindan verify.',
  },
  doctor: {
    summary: 'Kiểm tra mọi thứ và nói cần làm gì',
    json: 'in kết quả dạng JSON',
    allGood: 'Mọi thứ đều tốt.',
    problems: 'Có {count} việc cần làm.',
    marks: { good: 'Tốt', warn: 'Nên xem', bad: 'Cần sửa' },
  },
};
