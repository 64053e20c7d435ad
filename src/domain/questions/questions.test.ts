import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSteps } from '../approval/take-step.ts';
import { dayIn } from '../calendar/day-in.ts';
import { isWorkingDay } from '../calendar/holidays.ts';
import type { Role } from '../officers/role.ts';
import { factsBetween } from '../registers/standing.ts';
import { pointingWords } from './pointing-words.ts';
import {
  publicationFlow,
  publications,
  type QuestionStatus,
  questionFlow,
  questionStatuses,
} from './question-flow.ts';
import { cleanQuestion, questionErrors, questionLimits } from './question-form.ts';
import { answerDueOn, standingsOfQuestion } from './question-standing.ts';
import { similarQuestions } from './similar-questions.ts';
import { soundsLikeTip } from './sounds-like-tip.ts';

const actor = (role: Role, id = 'a') => ({ id, roles: [{ role, areaPath: '92/31135/' }] });
const receivedAt = new Date('2026-11-20T15:00:00Z');

test('a question without words, too long or of no topic is named field by field', () => {
  const form = { text: '', topic: 'weather', areaCode: null, mayPublish: true };
  expect(questionErrors(form)).toEqual({
    question: 'question.error.question.empty',
    topic: 'question.error.topic.unknown',
  });
  const long = { ...form, topic: 'order', text: 'ă'.repeat(questionLimits.text + 1) };
  expect(questionErrors(long)).toEqual({ question: 'question.error.question.long' });
  expect(questionErrors(cleanQuestion({ ...long, text: ' Bao giờ có đèn? ' }))).toEqual({});
});

test('whoever wrote the public words does not let them out, a colleague does', () => {
  const record = {
    ...{ status: 'proposed' as const, areaPath: '92/31135/', cityPath: '92/' },
    takenBy: { propose: 'a' },
  };
  expect(openSteps(publicationFlow, record, actor('movement_officer'))).toEqual(['propose', 'return']);
  expect(openSteps(publicationFlow, record, actor('movement_officer', 'b'))).toContain('publish');
  expect(openSteps(publicationFlow, record, actor('duty_officer', 'b'))).toEqual([]);
});

test('every status is left, and a published question can be taken down', () => {
  const left = Object.values(questionFlow).flatMap(({ from }) => from);
  for (const status of questionStatuses) expect(left).toContain(status);
  const leftPublic = Object.values(publicationFlow).flatMap(({ from }) => from);
  for (const one of publications) expect(leftPublic).toContain(one);
});

test('an answer is due on the tenth working day, over a Tết as well', () => {
  expect(answerDueOn(receivedAt)).toBe('2026-12-04');
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2025-01-01'), max: new Date('2027-11-01'), noInvalidDate: true }),
      (at) => {
        const due = answerDueOn(at);
        expect(isWorkingDay(due)).toBe(true);
        expect(due > dayIn(at)).toBe(true);
      },
    ),
  );
});

test('whatever happens, the facts add up to what stands, and an open question is owed exactly once', () => {
  const status = fc.constantFrom<QuestionStatus>(...questionStatuses);
  fc.assert(
    fc.property(fc.array(status, { minLength: 1, maxLength: 8 }), (way) => {
      const booked = new Map<string, number>();
      let stands = standingsOfQuestion({
        areaCode: '31135',
        status: 'received',
        receivedAt,
        answeredAt: null,
      });
      let facts = factsBetween([], stands, dayIn(receivedAt));
      for (const [at, next] of [...way, 'received' as const].entries()) {
        for (const { indicator, quantity } of facts)
          booked.set(indicator, (booked.get(indicator) ?? 0) + Number(quantity));
        const now = new Date(receivedAt.getTime() + (at + 1) * 86_400_000);
        const after = standingsOfQuestion({
          ...{ areaCode: '31135', status: next, receivedAt },
          answeredAt: next === 'answered' ? now : null,
        });
        facts = factsBetween(stands, after, dayIn(now));
        stands = after;
      }
      for (const { indicator, quantity } of facts)
        booked.set(indicator, (booked.get(indicator) ?? 0) + Number(quantity));
      expect(Object.fromEntries([...booked].filter(([, sum]) => sum !== 0))).toEqual({ F03: 1, F04O: 1 });
    }),
  );
});

const known = [
  { question: 'Làm căn cước cho người già không đi lại được thì thế nào?' },
  { question: 'Đường vào khu vực 3 ban đêm tối, khi nào có đèn và camera?' },
  { question: 'Đăng ký tạm trú cho người thuê trọ cần giấy tờ gì?' },
];

test('what was asked before is found, typed without marks as well; what was not is not', () => {
  expect(similarQuestions('lam can cuoc cho nguoi gia o nha', known)).toEqual([known[0]]);
  expect(similarQuestions('Thuê trọ đăng ký tạm trú giấy tờ gì', known)).toEqual([known[2]]);
  expect(similarQuestions('Vỉa hè bị lấn chiếm buôn bán', known)).toEqual([]);
  expect(similarQuestions('', known)).toEqual([]);
});

test.each([
  ['Tối qua có nhóm đánh bạc ở cuối hẻm', true],
  ['Nhà số 5 đang bán ma túy', true],
  ['mat trom xe may', true],
  ['Làm sao để con em tránh xa ma túy?', false],
  ['Đề nghị công an tuần tra thêm để giảm trộm cắp', false],
  ['Bao giờ làm căn cước lưu động?', false],
])('%s: news of something that happened is %s', (text, isNews) => {
  expect(soundsLikeTip(text)).toBe(isNews);
});

test.each([
  ['Gọi 0912 345 678, xe 65B1-234.56', ['0912 345 678', '65B1-234.56']],
  ['Ông Nguyễn Văn A số 0907123456 ở 12/3 đường 30/4', ['Ông Nguyễn Văn A', '0907123456', '12/3']],
  ['Nhà số 12A hẻm 30, mẹ tôi 85 tuổi, chị Tư bán vé số', ['Nhà số 12A', 'hẻm 30', '85 tuổi', 'chị Tư']],
  ['Đèn đường khu vực 3 hỏng, gọi số 113 hay công văn số 44/CAX?', []],
  ['Trường ở đường Hai Bà Trưng, cách 100 m', []],
  ['Bà con nên làm gì, anh em công an có đến không?', []],
])('what may point to somebody in public words: “%s”', (text, pointing) => {
  expect(pointingWords(text)).toEqual(pointing);
});
