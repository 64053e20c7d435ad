import { expect, test } from 'vitest';
import { Draft } from '../found/found-draft.ts';
import { ActivityDraft } from '../record/activity-draft.ts';
import { draftIn } from './kept-draft.ts';

const draft = {
  ...{ area: '31135', parentId: null, name: 'Tổ tự quản số 3', day: '24/11/2026', tags: ['night'] },
  typed: {
    members: '12',
    place: '',
    announced: true,
    topics: ['theft', 'fraud'],
    aim: { words: 'Giảm trộm cắp', indicator: 'C11', amount: '5', by: null },
  },
};
const activity = {
  ...{ activity: 'patrol', day: '24/11', note: '', typed: { participants: '4' } },
  repeat: { every: 'none', until: '' },
};

test('a draft comes back as it was kept, half typed as it is', () => {
  expect(draftIn(JSON.stringify(draft), Draft)).toEqual(draft);
  expect(draftIn(JSON.stringify(activity), ActivityDraft)).toEqual(activity);
});

test.each([
  '{"area":',
  'null',
  '[]',
  JSON.stringify({ ...draft, typed: undefined }),
  JSON.stringify({ ...draft, tags: 'night' }),
  JSON.stringify({ ...draft, typed: { members: 12 } }),
])('what an older form or a broken write left is no draft: %s', (kept) => {
  expect(draftIn(kept, Draft)).toBeUndefined();
});

test('a way to repeat that there is not is none', () => {
  const kept = JSON.stringify({ ...activity, repeat: { every: 'hour', until: '' } });
  expect(draftIn(kept, ActivityDraft)).toBeUndefined();
});
