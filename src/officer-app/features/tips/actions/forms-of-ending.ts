import { type ValuableGround, valuableGrounds } from '#domain/tips/steps/tip-actions.ts';
import { groundless, type TipOutcome } from '#domain/tips/steps/tip-outcomes.ts';
import type { TipReason } from '#domain/tips/steps/tip-reasons.ts';
import { tipForm as words } from '#locales/vi/officers/tip-actions.ts';
import { officers } from '#locales/vi/officers.ts';
import { call } from '../../../shared/api.ts';
import { type ActionForm, choicesOf, type Field, type FormAction, given } from './action-form.ts';
import { documentField, reasonFields, reasonOf } from './form-parts.ts';

const { tipWords, errors } = officers;
const textMissing = errors.field.messageRequired ?? '';
const isShownBy = (by: string) => (values: Readonly<Record<string, string>>) => values.by === by;

const answerFields: readonly Field[] = [
  {
    kind: 'words',
    name: 'text',
    label: words.text,
    missing: textMissing,
    shown: isShownBy('message'),
  },
  { ...documentField, shown: isShownBy('document') },
  { kind: 'file', name: 'file', label: words.file, hint: words.fileHint, shown: isShownBy('document') },
];

/** What comes out of a tip, how its sender learns of it, and what brings it back. */
export const formsOfEnding = {
  mark_valuable: {
    fields: () => [
      {
        kind: 'choice',
        name: 'ground',
        label: words.ground,
        choices: choicesOf(tipWords.ground, valuableGrounds),
        missing: errors.field.groundRequired ?? '',
      },
    ],
    send: ({ id: tipId }, command, { ground }) =>
      call('markTipValuable', { params: { tipId }, body: { ...command, ground: ground as ValuableGround } }),
  },
  unmark_valuable: {
    fields: () => reasonFields('unmark_valuable'),
    send: ({ id: tipId }, command, values) =>
      call('unmarkTipValuable', {
        params: { tipId },
        body: { ...command, ...reasonOf<'unmark_valuable'>(values) },
      }),
  },
  resolve: {
    fields: ({ tip, life }) => [
      {
        kind: 'choice',
        name: 'outcome',
        label: words.outcome,
        // a valuable tip is not groundless: the server refuses it too
        choices: choicesOf(
          tipWords.outcome,
          life.outcomes.filter((value) => !(tip.valuable && groundless.some((one) => one === value))),
        ),
        missing: errors.field.outcomeRequired ?? '',
      },
    ],
    send: ({ id: tipId }, command, { outcome }) =>
      call('resolveTip', { params: { tipId }, body: { ...command, outcome: outcome as TipOutcome } }),
  },
  answer: {
    fields: ({ life }) => [
      {
        kind: 'choice',
        name: 'by',
        label: words.by,
        choices: [
          ...(life.reachableByMessage ? [{ value: 'message', label: words.byMessage }] : []),
          { value: 'document', label: words.byDocument },
        ],
        initial: life.reachableByMessage ? 'message' : 'document',
      },
      ...answerFields,
    ],
    send: ({ id: tipId }, command, values) =>
      call('answerTip', {
        params: { tipId },
        body:
          values.by === 'message'
            ? { ...command, by: 'message', text: values.text ?? '' }
            : {
                ...command,
                by: 'document',
                documentNumber: values.documentNumber ?? '',
                ...given(values, 'file'),
              },
      }),
  },
  close: {
    fields: () => reasonFields('close'),
    send: ({ id: tipId }, command, values) =>
      call('closeTip', { params: { tipId }, body: { ...command, ...reasonOf<'close'>(values) } }),
  },
  reopen: {
    fields: ({ life }) =>
      reasonFields('reopen').map((field) =>
        field.name === 'reason' && life.reviewAskedAt ? { ...field, initial: 'review_asked' } : field,
      ),
    send: ({ id: tipId }, command, values) =>
      call('reopenTip', { params: { tipId }, body: { ...command, ...reasonOf<'reopen'>(values) } }),
  },
  decline_review: {
    fields: () => [
      ...reasonFields('decline_review').slice(0, 1),
      { kind: 'words', name: 'text', label: words.reviewText, missing: textMissing },
    ],
    send: ({ id: tipId }, command, values) =>
      call('declineReview', {
        params: { tipId },
        body: {
          ...command,
          reason: values.reason as TipReason<'decline_review'>,
          text: values.text ?? '',
        },
      }),
  },
  merge: {
    fields: () => [
      {
        kind: 'tip',
        name: 'intoTipId',
        label: words.tipNumber,
        hint: words.tipNumberHint,
        missing: words.tipMissing,
      },
      ...reasonFields('merge'),
    ],
    send: ({ id: tipId }, command, values) =>
      call('mergeTip', {
        params: { tipId },
        body: { ...command, intoTipId: values.intoTipId ?? '', ...reasonOf<'merge'>(values) },
      }),
  },
  split: {
    fields: () => [
      { kind: 'words', name: 'text', label: words.partText, missing: textMissing },
      ...reasonFields('split').slice(0, 1),
    ],
    send: ({ id: tipId }, command, values) =>
      call('splitTip', {
        params: { tipId },
        body: { ...command, text: values.text ?? '', reason: values.reason as TipReason<'split'> },
      }),
  },
} satisfies Partial<Record<FormAction, ActionForm>>;
