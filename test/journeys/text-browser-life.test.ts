import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { contract } from '#contract/contract.ts';
import { runTindan } from '../support/run-tindan.ts';
import { plantedPhoto } from '../support/tip-files.ts';

const [publicUrl, officerUrl, home, passwords] = [
  inject('publicUrl'),
  inject('officerUrl'),
  inject('home'),
  inject('passwords'),
];
const folder = await mkdtemp(join(tmpdir(), 'tindan-text-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const isThere = (program: string) => spawnSync(program, ['-version']).status === 0;
const boundary = 'tindan-form-of-two-photos';
const told = 'Quán nước đầu hẻm ghi số đề, chiều nào cũng đông';
const asked = 'Bạn thấy họ ghi vào giờ nào?';
const answered = 'Khoảng 16 giờ, trước giờ xổ số';

/** A form with files as a text browser sends it. */
function formWith(fields: Record<string, string>, photos: readonly Buffer[]): Buffer {
  const part = (head: string, body: string | Buffer) =>
    Buffer.concat([
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
      Buffer.from(body),
      Buffer.from('\r\n'),
    ]);
  return Buffer.concat([
    ...Object.entries(fields).map(([name, value]) => part(`name="${name}"`, value)),
    ...photos.map((photo, n) => part(`name="files"; filename="nhà chị Tư ${n}.jpg"`, photo)),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
}

/** What w3m shows of the answer to a posted file of bytes. */
function w3m(path: string, file: string): string {
  const type = `Content-Type: multipart/form-data; boundary=${boundary}`;
  const args = ['-dump', '-cols', '100', '-o', 'display_charset=UTF-8', '-header', type, '-post', file];
  return spawnSync('w3m', [...args, `${publicUrl}${path}`], { encoding: 'utf8', timeout: 60_000 }).stdout;
}

function lynx(path: string, fields: Record<string, string>): string {
  const args = ['-dump', '-width=100', '-display_charset=UTF-8', '-assume_charset=UTF-8', '-post_data'];
  const input = `${new URLSearchParams(fields)}\n---\n`;
  return spawnSync('lynx', [...args, `${publicUrl}${path}`], { input, encoding: 'utf8', timeout: 60_000 })
    .stdout;
}

/** An officer at the officers' own calls: what the buttons of the screens send. */
async function desk(username: string) {
  let cookie = '';
  const call = async (method: string, path: string, body?: object) => {
    const answer = await fetch(`${officerUrl}${path}`, {
      method,
      headers: {
        'x-tindan': '1',
        ...(cookie && { cookie }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    cookie ||= (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
    expect([path, answer.status]).toEqual([path, 200]);
    return answer;
  };
  await call('POST', contract.signIn.path, { username, password: passwords[username] });
  return {
    get: async (path: string) => (await call('GET', path)).json(),
    /** Takes a step on the tip as it is now. */
    async step(
      tipId: string,
      name:
        | 'triageTip'
        | 'checkTip'
        | 'replyToTip'
        | 'requestTransfer'
        | 'approveTransfer'
        | 'acknowledgeTransfer'
        | 'resolveTip'
        | 'answerTip'
        | 'closeTip',
      told: object = {},
    ) {
      const { version } = await (await call('GET', contract.openTip.path.replace(':tipId', tipId))).json();
      await call('POST', contract[name].path.replace(':tipId', tipId), {
        id: randomUUID(),
        version,
        ...told,
      });
    },
  };
}

// Where no text browser is installed there is nothing to try it with, and the run says that it was skipped.
test.skipIf(!isThere('lynx') || !isThere('w3m'))(
  'in text browsers a tip with two photos gets its code, is asked about, answered, transferred and closed',
  async () => {
    const file = join(folder, 'form');
    const photos = [await plantedPhoto('green', 80), await plantedPhoto('blue', 60)];
    await writeFile(file, formWith({ description: told, areaName: 'ninh kieu' }, photos));
    const code = /([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-Z*#@=+]/.exec(w3m('/bao-tin', file))?.[0] ?? '';
    expect(code).not.toBe('');

    const duty = await desk('trucban.ninhkieu');
    const fresh: { id: string }[] = (await duty.get('/api/tips?group=fresh')).tips;
    const opened = await Promise.all(fresh.slice(0, 5).map(({ id }) => duty.get(`/api/tips/${id}`)));
    const tipId: string = opened.find(({ content }) => content.description === told)?.id ?? '';
    const files = await duty.get(contract.listTipFiles.path.replace(':tipId', tipId));
    expect(files.files).toHaveLength(2);
    await duty.step(tipId, 'triageTip', {
      ...{
        track: 'criminal',
        crimeKind: 'crime_report',
        urgency: 'normal',
        remote: false,
        reason: 'by_content',
      },
    });
    await duty.step(tipId, 'checkTip');
    await duty.step(tipId, 'replyToTip', { text: asked });

    expect(lynx('/tra-cuu', { code })).toContain(asked);
    expect(lynx('/tra-cuu/viet-them', { code, text: answered, nonce: 'n'.repeat(22) })).toContain(answered);
    const talk: { text: string }[] = (await duty.get(`/api/tips/${tipId}`)).messages;
    expect(talk.map(({ text }) => text)).toEqual([asked, answered]);

    await duty.step(tipId, 'requestTransfer', { agency: 'city_police' });
    const commander = await desk('chihuy.ninhkieu');
    await commander.step(tipId, 'approveTransfer');
    await duty.step(tipId, 'acknowledgeTransfer', { documentNumber: '46/CSĐT' });
    await duty.step(tipId, 'resolveTip', { outcome: 'not_prosecuted' });
    const answer = Buffer.from('%PDF-1.7\nTrả lời người báo tin\n%%EOF\n').toString('base64');
    await duty.step(tipId, 'answerTip', { by: 'document', documentNumber: '13/TB-CAP', file: answer });
    await duty.step(tipId, 'closeTip', { reason: 'answered' });

    const closed = lynx('/tra-cuu', { code });
    expect(closed).toContain('PDF');
    // nothing that shows an offender what the police does
    expect(closed).not.toMatch(/điều tra|tội phạm/);
    expect(lynx('/tra-cuu/danh-gia', { code, verdict: 'thanked' })).toContain('cảm ơn');

    const out = join(folder, 'year.docx');
    const year = JSON.parse(
      await runTindan(home, 'report', '--area', '92', '--period', '2026-YEAR', '--out', out, '--json'),
    ) as { figures: { tag: string; facts: { recordId: string; quantity: string }[] }[] };
    const own = year.figures.flatMap(({ tag, facts }) =>
      facts
        .filter(({ recordId }) => recordId === tipId)
        .map(({ quantity }) => `${tag.split('|')[0]} ${Number(quantity)}`),
    );
    expect(own).toEqual(expect.arrayContaining(['T01 1', 'T03 1']));
  },
  300_000,
);
