import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { newTipCode } from '#domain/sealing/tip-code.ts';
import { searchKey } from '#domain/text/search-key.ts';
import type { Forum } from '#modules/registers/for-public.ts';
import { Failure } from '#platform/failure.ts';
import type { OpenedQuestion, QuestionCommand, QuestionPorts, QuestionReceived } from './question-ports.ts';

const at = new Date('2026-11-21T07:26:08Z');
const dueOn = '2026-12-07' as PlainDate;
const document = { id: '01938c5e-7d1c-7a52-9d0e-0242ac120003', kind: 'pdf', size: 18, at } as const;

/** Published questions, the newest first. */
export const published = ['Bao giờ khu vực 3 có đèn đường?', 'Làm căn cước cho người già ở nhà thế nào?'].map(
  (question, place) => ({
    ...{ id: `01938c5e-7d1c-7a52-9d0e-0242ac12010${place}`, areaCode: '31100', topic: 'order', question },
    ...{ answer: 'Trong tháng 12.', paper: '12/CAP', answeredAt: at, publishedAt: at },
  }),
);

/** The one announced forum. */
export const forum: Forum = {
  ...{ id: '01938c5e-7d1c-7a52-9d0e-0242ac120300', areaCode: '31100', heldOn: '2026-12-05' as PlainDate },
  ...{
    movedFrom: '2026-12-04' as PlainDate,
    place: 'Hội trường Ủy ban nhân dân phường',
    time: '08h00–10h30',
  },
  ...{
    agenda: 'Nghe trả lời kỳ trước; hỏi đáp',
    attend: 'Không cần đăng ký',
    khmer: 'ស្តាប់ចម្លើយ',
    english: '',
  },
  ...{ isCancelled: false, takesQuestions: true, held: null },
};

/** Questions kept in memory: what was asked stands in `asked`, and every one is answered at once. */
export function exampleQuestions(): QuestionPorts & {
  asked: QuestionCommand[];
  has(code: string): boolean;
} {
  const known = new Map<string, QuestionReceived>();
  const opened = new Map<string, OpenedQuestion>();
  const asked: QuestionCommand[] = [];
  const get = (code: string) => {
    const question = opened.get(code);
    if (!question) throw new Failure('not_found');
    return question;
  };
  return {
    asked,
    has: (code) => opened.has(code),
    async ask(command) {
      const again = known.get(JSON.stringify(command));
      if (again) return again;
      asked.push(command);
      const { areaCode, topic, mayPublish, text } = command;
      const code = newTipCode();
      const received = { code, receivedAt: at, areaCode, dueOn, receipt: 'tindan/receipt/v1' };
      known.set(JSON.stringify(command), received);
      opened.set(code, {
        ...{
          areaCode,
          topic,
          mayPublish,
          text,
          status: 'answered',
          isPublished: mayPublish,
          receivedAt: at,
          dueOn,
        },
        ...{ owner: null, answeredAt: at, declinedFor: null, verdict: null },
        ...{ answer: { text: 'Trong tháng 12.', paper: '12/CAP' }, documents: [document] },
      });
      return received;
    },
    open: async (code) => get(code),
    async rate({ code, verdict }) {
      opened.set(code, { ...get(code), verdict });
    },
    async keepPrivate(code) {
      opened.set(code, { ...get(code), mayPublish: false, isPublished: false });
    },
    async openDocument({ code, id }) {
      get(code);
      const bytes = (async function* () {
        yield Buffer.from('%PDF-1.7 trả lời');
      })();
      return { id, kind: 'pdf', size: Buffer.from('%PDF-1.7 trả lời').length, bytes };
    },
    listForums: async ({ isComing, areaCode, id }) =>
      [forum]
        .filter((one) => isComing === undefined || isComing === one.heldOn >= '2026-11-21')
        .filter((one) => !areaCode || one.areaCode === areaCode)
        .filter((one) => !id || one.id === id),
    async listPublished({ text = '', areaCode, topic, id, after, limit }) {
      if (after) return [];
      const words = searchKey(text).split(' ');
      return published
        .filter((one) => !areaCode || one.areaCode === areaCode)
        .filter((one) => !topic || one.topic === topic)
        .filter((one) => !id || one.id === id)
        .filter((one) => words.every((word) => searchKey(one.question).includes(word)))
        .slice(0, limit);
    },
    countAnswers: async () => ({ answered: 40, rated: 10, thanked: 8 }),
  };
}
