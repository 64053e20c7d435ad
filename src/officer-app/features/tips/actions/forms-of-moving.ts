import { type InvestigationAgency, investigationAgencies } from '#domain/tips/steps/tip-reasons.ts';
import { tipForm as words } from '#locales/vi/officers/tip-actions.ts';
import { tipLifeWords } from '#locales/vi/officers/tip-life.ts';
import { officers } from '#locales/vi/officers.ts';
import { call } from '../../../shared/api.ts';
import { type ActionForm, choicesOf, type FormAction, given } from './action-form.ts';
import { documentField, reasonFields, reasonOf } from './form-parts.ts';

const { field } = officers.errors;

/** To another unit, and to the investigation agency, which a commander decides on. */
export const formsOfMoving = {
  move: {
    fields: ({ life }) => [
      {
        kind: 'choice',
        name: 'where',
        label: words.toWhere,
        choices: [
          ...(life.areaCode === life.cityCode ? [] : [{ value: 'city', label: words.toCity }]),
          { value: 'commune', label: words.toCommune },
        ],
        missing: words.required,
      },
      {
        kind: 'commune',
        name: 'toArea',
        label: words.commune,
        hint: words.communeHint,
        missing: field.areaWrong ?? '',
        shown: ({ where }) => where === 'commune',
      },
      ...reasonFields('move'),
    ],
    send: ({ id: tipId }, command, values, life) =>
      call('moveTip', {
        params: { tipId },
        body: {
          ...command,
          toArea: values.where === 'city' ? life.cityCode : (values.toArea ?? ''),
          ...reasonOf<'move'>(values),
        },
      }),
  },
  accept_move: {
    fields: () => [],
    send: ({ id: tipId }, command) => call('acceptMovedTip', { params: { tipId }, body: command }),
  },
  request_transfer: {
    fields: () => [
      {
        kind: 'choice',
        name: 'agency',
        label: words.agency,
        choices: choicesOf(tipLifeWords.agency, investigationAgencies),
        missing: field.agencyRequired ?? '',
      },
      { kind: 'words', name: 'reasonText', label: words.agencyUnit, hint: words.reasonHint },
    ],
    send: ({ id: tipId }, command, values) =>
      call('requestTransfer', {
        params: { tipId },
        body: {
          ...command,
          agency: values.agency as InvestigationAgency,
          ...given(values, 'reasonText'),
        },
      }),
  },
  transfer: {
    fields: () => [],
    send: ({ id: tipId }, command) => call('approveTransfer', { params: { tipId }, body: command }),
  },
  decline_transfer: {
    fields: () => reasonFields('decline_transfer'),
    send: ({ id: tipId }, command, values) =>
      call('declineTransfer', {
        params: { tipId },
        body: { ...command, ...reasonOf<'decline_transfer'>(values) },
      }),
  },
  acknowledge_transfer: {
    fields: () => [documentField],
    send: ({ id: tipId }, command, { documentNumber = '' }) =>
      call('acknowledgeTransfer', { params: { tipId }, body: { ...command, documentNumber } }),
  },
} satisfies Partial<Record<FormAction, ActionForm>>;
