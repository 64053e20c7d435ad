import { spawnSync } from 'node:child_process';
import { expect, inject, test } from 'vitest';

const publicUrl = inject('publicUrl');

/** lynx where it is, with the locale that its pages need. */
function lynx(path: string, fields?: Record<string, string>): string {
  const args = ['-dump', '-width=100', '-display_charset=UTF-8', '-assume_charset=UTF-8'];
  const { stdout } = spawnSync('lynx', [...args, ...(fields ? ['-post_data'] : []), `${publicUrl}${path}`], {
    ...(fields && { input: `${new URLSearchParams(fields)}\n---\n` }),
    encoding: 'utf8',
    timeout: 60_000,
  });
  return stdout;
}

/** The code that a page shows; nothing where it shows none. */
const codeIn = (page: string): string => /([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-Z*#@=+]/.exec(page)?.[0] ?? '';

const isThere = spawnSync('lynx', ['-version']).status === 0;

// Where no text browser is installed there is nothing to try it with, and the run says that it was skipped.
test.skipIf(!isThere)(
  'in lynx the form can be read, a tip is sent, opened by its code and written to',
  () => {
    const form = lynx('/bao-tin');
    for (const words of ['Chuyện gì', 'Gửi tin', '113']) expect(form).toContain(words);
    const sent = lynx('/bao-tin', {
      description: 'Đèn đường hư ở bến đò, tối có người giật đồ',
      areaCode: '31135',
    });
    const code = codeIn(sent);
    expect(code).not.toBe('');
    expect(sent).toContain('chép ra giấy');
    const opened = lynx('/tra-cuu', { code });
    expect(opened).toContain('Đã nhận');
    const written = lynx('/tra-cuu/viet-them', { code, text: 'Hôm nay lại có', nonce: 'n'.repeat(22) });
    expect(written).toContain('Hôm nay lại có');
    const wrong = lynx('/tra-cuu', { code: 'AAAA' });
    expect(wrong).toContain('bạn nhập 4');
  },
);

test.skipIf(!isThere)('in lynx a question is looked over, asked and followed by its code', () => {
  const fields = {
    question: 'Bao giờ khu vực 3 có đèn đường?',
    topic: 'order',
    areaCode: '31135',
    publish: 'no',
    nonce: 'k'.repeat(22),
  };
  expect(lynx('/hoi-dap')).toContain('Đặt câu hỏi');
  expect(lynx('/hoi-dap/gui', fields)).toContain('Chưa có gì được gửi');
  const code = codeIn(lynx('/hoi-dap/gui', { ...fields, confirmed: '1' }));
  expect(code).not.toBe('');
  const followed = lynx('/tra-cuu', { code });
  for (const words of ['Đã nhận, chờ trả lời', fields.question]) expect(followed).toContain(words);
});
