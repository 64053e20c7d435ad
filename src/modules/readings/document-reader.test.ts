import { expect, test } from 'vitest';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { createDocumentReader, type DocumentToRead } from './document-reader.ts';
import { refusal } from './readings.fixture.ts';

const document = (over: Partial<DocumentToRead> = {}): DocumentToRead => ({
  ...{ id: 'a', officerId: 'mai', fileName: '.txt', day: plainDate('2026-06-14'), areas: [], home: '92' },
  ...{ bytes: Buffer.from('Có 12 vụ trong 6 tháng đầu năm.'), ...over },
});
/** So long that nobody waits for it. */
const endless = Buffer.from('Trong 6 tháng đầu năm có 12 vụ, bắt 15 đối tượng. '.repeat(200_000));

test('a document is read in a thread, with the day that the officer says', async () => {
  const { figures, documentOn } = await createDocumentReader().read(document());
  expect(documentOn).toBe('2026-06-14');
  expect(figures.map(({ text, period }) => [text, period?.code])).toEqual([['12', '2026-H1']]);
});

test('whoever reads sees how far it is and stops it; nobody else does', async () => {
  const reader = createDocumentReader();
  const reading = refusal(reader.read(document({ bytes: endless })));
  const [own, other] = [
    { id: 'a', officerId: 'mai' },
    { id: 'a', officerId: 'lan' },
  ];
  expect([reader.phase(own), reader.phase(other), reader.stop(other)]).toEqual(['opening', undefined, false]);
  expect(await refusal(reader.read(document()))).toEqual(['too_many', {}]);
  expect(reader.stop(own)).toBe(true);
  expect(await reading).toEqual(['conflict', { document: 'readingStopped' }]);
  expect(reader.phase(own)).toBe(undefined);
});

test('what takes too long ends by itself, and the next document is read', async () => {
  const reader = createDocumentReader({ limitMs: 1 });
  expect(await refusal(reader.read(document({ bytes: endless })))).toEqual([
    'invalid',
    { document: 'document.too_slow' },
  ]);
  expect((await createDocumentReader().read(document())).figures).toHaveLength(1);
});
