import { Writable } from 'node:stream';
import { makeReceipt } from '#domain/sealing/receipt.ts';
import { formatCode, newTipCode, type TipCode } from '#domain/sealing/tip-code.ts';
import { newNoteKey, readSignerKey } from '#domain/transparency/note-keys.ts';
import { Failure } from '#platform/failure.ts';
import { createProcessLog } from '#platform/process-log.ts';
import { buildPublicSite, type PublicSiteOptions } from './build-public-site.tsx';
import type { OpenedTip, PublicPorts, TipCommand, TipReceived } from './ports.ts';
import { exampleQuestions } from './questions/question-ports.fixture.ts';

const wards = ['An Bình', 'Bình Thủy', 'Cái Khế', 'Cái Răng', 'Ninh Kiều', 'Ô Môn', 'Tân An'];
const communes = ['Cờ Đỏ', 'Hòa An', 'Mỹ Tú', 'Nhơn Ái', 'Phong Điền', 'Thới Lai', 'Vị Thanh 1'];

/** Fourteen communes with codes of their own: 31100, 31101, … */
export const exampleCommunes = [
  ...wards.map((name) => ({ name, type: 'phường' })),
  ...communes.map((name) => ({ name, type: 'xã' })),
].map((commune, index) => ({ ...commune, code: String(31_100 + index) }));

export const exampleNow = new Date('2026-11-21T07:26:08Z');

/** Signs the receipts of the example site. */
const exampleSigner = readSignerKey(newNoteKey('tindan/92/receipts').signerKey);

export const exampleReceipt = makeReceipt(
  {
    tenant: '92',
    receivedAt: exampleNow,
    commitment: Buffer.alloc(32, 7),
    chain: '31100',
    seq: 348,
  },
  exampleSigner,
);

const exampleWords = ['mía', 'ghe', 'lúa', 'cầu', 'nắng', 'xuồng', 'bưởi', 'phà'];

/** The rest of the product as the site sees it, kept in memory; `sent` is what arrived. */
export function examplePorts(): PublicPorts & {
  sent: TipCommand[];
  tips: Map<string, OpenedTip>;
  questions: ReturnType<typeof exampleQuestions>;
} {
  const tips = new Map<string, OpenedTip>();
  const known = new Map<string, TipReceived>();
  const sent: TipCommand[] = [];
  const get = (code: TipCode) => {
    const tip = tips.get(code);
    if (!tip) throw new Failure('not_found');
    return tip;
  };
  const questions = exampleQuestions();
  return {
    sent,
    tips,
    async submitTip(command) {
      const key = JSON.stringify(command);
      const again = command.nonce ? known.get(key) : undefined;
      if (again) return again;
      const { areaCode } = command;
      const code = newTipCode();
      const tip = { code, receivedAt: exampleNow, areaCode, receipt: exampleReceipt, words: exampleWords };
      known.set(key, tip);
      sent.push(command);
      tips.set(code, { status: 'received', receivedAt: exampleNow, areaCode, messages: [] });
      return tip;
    },
    whatOpens: async (code) => (tips.has(code) ? 'tip' : questions.has(code) ? 'question' : undefined),
    openTipByCode: async (code) => get(code),
    async addMessage({ code, text }) {
      if (text === '') throw new Failure('invalid', { message: 'follow.error.message.empty' });
      const tip = get(code);
      tips.set(code, { ...tip, messages: [...tip.messages, { from: 'resident', text, at: exampleNow }] });
    },
    async askReview({ code, text }) {
      if (text === '') throw new Failure('invalid', { message: 'follow.error.message.empty' });
      const tip = get(code);
      const standing = { mayAskReview: false, reviewAsked: true, mayRate: true, verdict: null };
      tips.set(code, { ...tip, standing });
    },
    async rateTip({ code, verdict }) {
      const tip = get(code);
      if (!tip.standing?.mayRate) throw new Failure('conflict');
      tips.set(code, { ...tip, standing: { ...tip.standing, verdict } });
    },
    async removeContact(code) {
      tips.set(code, { ...get(code), hasContact: false });
    },
    async openDocument({ id }) {
      const bytes = Buffer.from('%PDF-1.7 trả lời');
      return {
        id,
        kind: 'pdf',
        size: bytes.length,
        bytes: (async function* () {
          yield bytes;
        })(),
      };
    },
    noteWrongCodes: async () => {},
    questions,
    receiptKey: exampleSigner,
    listCommunes: async () => exampleCommunes,
    gateway: {
      find: async () => undefined,
      submit: async () => {
        throw new Failure('not_allowed');
      },
    },
    isHealthy: async () => true,
  };
}

/** A site on example ports, and every line that it logged. */
export async function exampleSite(options: Partial<PublicSiteOptions> = {}) {
  const ports = examplePorts();
  const lines: string[] = [];
  const log = createProcessLog(
    'public-site',
    new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk));
        done();
      },
    }),
  );
  const app = await buildPublicSite({
    ports,
    settings: {
      city: { vi: 'thành phố Cần Thơ', km: 'ទីក្រុងកឹងធើ', en: 'Cần Thơ city' },
      hasSampleData: true,
    },
    clock: () => exampleNow,
    log,
    ...options,
  });
  return { app, ports, lines };
}

/** A form post as a browser sends it. */
export function post(url: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  return {
    method: 'POST' as const,
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: new URLSearchParams(fields).toString(),
  };
}

/** The code that a page shows, or undefined. */
export const codeOn = (html: string): string | undefined => /data-reference="([^"]+)"/.exec(html)?.[1];

/** A tip with a conversation, under its code as shown. */
export function exampleTip(ports: ReturnType<typeof examplePorts>): string {
  const code = newTipCode();
  const at = (minutes: number) => new Date(exampleNow.getTime() + minutes * 60_000);
  ports.tips.set(code, {
    status: 'checking',
    receivedAt: exampleNow,
    areaCode: '31100',
    messages: [
      {
        from: 'officer',
        text: 'Cảm ơn bạn. Tin đã vào sổ và đã có người nhận kiểm tra. Cho chúng tôi hỏi thêm: họ thường đến lúc mấy giờ? Bạn không cần trả lời nếu thấy bất tiện.',
        at: at(44),
      },
      { from: 'resident', text: 'Thường từ 21 giờ đến khoảng nửa đêm.\nĐông nhất tối thứ Sáu.', at: at(316) },
    ],
  });
  return formatCode(code);
}

/** A tip that was answered by a document, under its code as shown; its sender may be called. */
export function answeredTip(ports: ReturnType<typeof examplePorts>): string {
  const code = newTipCode();
  ports.tips.set(code, {
    status: 'answered',
    receivedAt: exampleNow,
    areaCode: '31100',
    messages: [],
    steps: { handledAt: exampleNow, answeredAt: exampleNow, closedAt: null },
    receipt: exampleReceipt,
    documents: [{ id: '01938c5e-7d1c-7a52-9d0e-0242ac120002', kind: 'pdf', size: 18, at: exampleNow }],
    hasContact: true,
    standing: { mayAskReview: true, reviewAsked: false, mayRate: true, verdict: null },
  });
  return formatCode(code);
}
