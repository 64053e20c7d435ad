import { formatDay, parseDay } from '#domain/calendar/day-format.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { ExtensionGround } from '#domain/limits/limit.ts';
import {
  type NoticeStep,
  noticeSteps,
  type SuspensionGround,
  suspensionGrounds,
} from '#domain/tips/steps/tip-reasons.ts';
import { fill } from '#locales/locale.ts';
import { tipForm as words } from '#locales/vi/officers/tip-actions.ts';
import { tipLifeWords } from '#locales/vi/officers/tip-life.ts';
import { officers } from '#locales/vi/officers.ts';
import { call } from '../../../shared/api.ts';
import { type ActionForm, choicesOf, type FormAction, given, type Subject } from './action-form.ts';
import { documentField, optionalDocumentField } from './form-parts.ts';

const { field } = officers.errors;
const dayOf = (instant: string | null) => (instant ? formatDay(dayIn(new Date(instant))) : '');

const extendable = ({ life }: Subject) => life.clocks.filter(({ mayExtendFor }) => mayExtendFor.length > 0);

/** What is told to others, and what makes a clock longer or stand still. */
export const formsOfClocks = {
  notify: {
    fields: ({ tip }) => [
      {
        kind: 'choice',
        name: 'step',
        label: words.noticeStep,
        choices: choicesOf(
          tipLifeWords.noticeStep,
          noticeSteps.filter((step) => (step === 'acceptance') === (tip.track === 'denunciation')),
        ),
        missing: words.required,
      },
      optionalDocumentField,
    ],
    send: ({ id: tipId }, command, values) =>
      call('recordNotice', {
        params: { tipId },
        body: { ...command, step: values.step as NoticeStep, ...given(values, 'documentNumber') },
      }),
  },
  extend: {
    fields: (subject) => [
      {
        kind: 'choice',
        name: 'limit',
        label: words.limit,
        choices: extendable(subject).map(({ code, name, dueAt, longestDueAt }) => ({
          value: code,
          label: fill(words.limitOption, { name, due: dayOf(dueAt), longest: dayOf(longestDueAt) }),
        })),
        missing: words.required,
      },
      {
        kind: 'choice',
        name: 'ground',
        label: words.ground,
        choices: choicesOf(tipLifeWords.extensionGround, [
          ...new Set(extendable(subject).flatMap(({ mayExtendFor }) => mayExtendFor)),
        ]),
        missing: field.groundRequired ?? '',
      },
      { kind: 'day', name: 'untilOn', label: words.untilOn, hint: words.dayHint },
      {
        kind: 'day',
        name: 'requestedOn',
        label: words.requestedOn,
        hint: words.dayHint,
        missing: words.dayWrong,
        initial: formatDay(dayIn(new Date())),
      },
      optionalDocumentField,
    ],
    send: ({ id: tipId }, command, values) => {
      const untilOn = parseDay(values.untilOn ?? '');
      return call('extendLimit', {
        params: { tipId },
        body: {
          ...command,
          limit: values.limit ?? '',
          ground: values.ground as ExtensionGround,
          requestedOn: parseDay(values.requestedOn ?? '') ?? '',
          ...(untilOn && { untilOn }),
          ...given(values, 'documentNumber'),
        },
      });
    },
  },
  suspend: {
    fields: () => [
      {
        kind: 'choice',
        name: 'ground',
        label: words.ground,
        choices: choicesOf(tipLifeWords.suspensionGround, suspensionGrounds),
        missing: field.groundRequired ?? '',
      },
      documentField,
    ],
    send: ({ id: tipId }, command, { ground, documentNumber = '' }) =>
      call('suspendTip', {
        params: { tipId },
        body: { ...command, ground: ground as SuspensionGround, documentNumber },
      }),
  },
  resume: {
    fields: () => [documentField],
    send: ({ id: tipId }, command, { documentNumber = '' }) =>
      call('resumeTip', { params: { tipId }, body: { ...command, documentNumber } }),
  },
} satisfies Partial<Record<FormAction, ActionForm>>;
