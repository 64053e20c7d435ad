import { type TipTag, tipTags } from '#domain/tips/steps/tip-reasons.ts';
import { type CrimeKind, crimeKinds, type TipTrack, type Urgency } from '#domain/tips/steps/tip-tracks.ts';
import { tipForm as words } from '#locales/vi/officers/tip-actions.ts';
import { tipLifeWords } from '#locales/vi/officers/tip-life.ts';
import { officers } from '#locales/vi/officers.ts';
import { call } from '../../../shared/api.ts';
import { type ActionForm, choicesOf, type FormAction, given, type Subject } from './action-form.ts';
import { optionalDocumentField, reasonFields, reasonOf } from './form-parts.ts';

const { tipWords, errors } = officers;

/** Tracks of the law that ask for the sender's name. */
const named = ['denunciation', 'complaint'];

const triage: ActionForm = {
  fields: ({ tip, life }: Subject) => [
    {
      kind: 'choice',
      name: 'track',
      label: words.track,
      choices: choicesOf(tipWords.track),
      missing: errors.field.trackRequired ?? '',
      ...(tip.status !== 'received' && { initial: tip.track }),
    },
    {
      kind: 'select',
      name: 'crimeKind',
      label: words.crimeKind,
      choices: choicesOf(tipLifeWords.crimeKind, crimeKinds),
      missing: errors.field['tip.error.crimeKind.needed'] ?? '',
      ...(life.crimeKind && { initial: life.crimeKind }),
      shown: ({ track }) => track === 'criminal',
    },
    {
      kind: 'tick',
      name: 'nameKnown',
      label: words.nameKnown,
      hint: words.nameKnownHint,
      shown: ({ track = '' }) => named.includes(track) && tip.reach === 'none',
    },
    {
      kind: 'select',
      name: 'urgency',
      label: words.urgency,
      hint: words.urgencyHint,
      choices: choicesOf(tipLifeWords.urgency),
      initial: life.urgency,
    },
    { kind: 'tick', name: 'remote', label: words.remote, ...(life.remote && { initial: 'yes' }) },
    ...reasonFields('triage'),
  ],
  send: ({ id: tipId }, command, values) =>
    call('triageTip', {
      params: { tipId },
      body: {
        ...command,
        track: values.track as TipTrack,
        ...(values.track === 'criminal' && { crimeKind: values.crimeKind as CrimeKind }),
        ...(values.nameKnown === 'yes' && { nameKnown: true }),
        urgency: values.urgency as Urgency,
        remote: values.remote === 'yes',
        ...reasonOf<'triage'>(values),
      },
    }),
};

/** Taking a tip up, and what is kept beside it. */
export const formsOfHandling = {
  triage,
  change_track: triage,
  check: {
    fields: () => [],
    send: ({ id: tipId }, command) => call('checkTip', { params: { tipId }, body: command }),
  },
  accept: {
    fields: () => [optionalDocumentField],
    send: ({ id: tipId }, command, { documentNumber = '' }) =>
      call('acceptTip', {
        params: { tipId },
        body: { ...command, ...(documentNumber.trim() && { documentNumber }) },
      }),
  },
  assign: {
    fields: () => [
      {
        kind: 'officer',
        name: 'toOfficerId',
        label: words.officer,
        missing: words.required,
      },
      ...reasonFields('assign'),
    ],
    send: ({ id: tipId }, command, values) =>
      call('assignTip', {
        params: { tipId },
        body: { ...command, toOfficerId: values.toOfficerId ?? '', ...reasonOf<'assign'>(values) },
      }),
  },
  note: {
    fields: () => [
      {
        kind: 'words',
        name: 'text',
        label: words.noteText,
        missing: errors.field['tip.error.note.empty'] ?? '',
      },
      { kind: 'record', name: 'recordId', label: words.noteRecord, hint: words.noteRecordHint },
    ],
    send: ({ id: tipId }, command, values) =>
      call('noteTip', {
        params: { tipId },
        body: { ...command, text: values.text ?? '', ...given(values, 'recordId') },
      }),
  },
  tag: {
    fields: ({ life }) => [
      {
        kind: 'ticks',
        name: 'tags',
        label: words.tags,
        choices: choicesOf(tipLifeWords.tag),
        initial: life.tags.join(','),
      },
      { kind: 'line', name: 'freeTags', label: words.freeTags, hint: words.freeTagsHint },
    ],
    send: ({ id: tipId }, command, { tags = '', freeTags = '' }, life) => {
      const chosen = tags.split(',');
      return call('tagTip', {
        params: { tipId },
        body: {
          ...command,
          add: tipTags.filter((tag) => chosen.includes(tag) && !life.tags.includes(tag)),
          remove: life.tags.filter((tag) => !chosen.includes(tag)) as TipTag[],
          freeTags: freeTags
            .split(',')
            .map((tag) => tag.trim())
            .filter(Boolean),
        },
      });
    },
  },
} satisfies Partial<Record<FormAction, ActionForm>>;
