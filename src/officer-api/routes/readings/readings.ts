import { buffer } from 'node:stream/consumers';
import { documentLimit } from '#contract/readings/readings.ts';
import { areaReaders } from '#domain/areas/local-unit.ts';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { pathsOf } from '#domain/officers/actor.ts';
import { deskKeepers } from '#domain/readings/desk-roles.ts';
import {
  addFigure,
  addReading,
  compareReading,
  decideFigure,
  listReadings,
  openDocument,
  openReading,
  proposeFigure,
} from '#modules/readings/for-officers.ts';
import { Failure } from '#platform/failure.ts';
import { route } from '../../route.ts';
import { codeOfPath } from '../../shapes/account-of.ts';
import { comparedOf, openedReadingOf, proposalOf, turnOf } from '../../shapes/reading-of.ts';

const reading = { who: 'roles', roles: areaReaders } as const;
const keeping = { who: 'roles', roles: deskKeepers } as const;

/** What a document is saved as; nothing here opens in the browser. */
const saved: Readonly<Record<string, { extension: string; mediaType: string }>> = {
  text: { extension: 'txt', mediaType: 'text/plain; charset=utf-8' },
  word: {
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  web: { extension: 'html.txt', mediaType: 'text/plain; charset=utf-8' },
  pdf: { extension: 'pdf', mediaType: 'application/pdf' },
};

export const readingRoutes = [
  route({
    name: 'listReadings',
    access: reading,
    audit: { leaves: 'nothing', why: 'titles of documents of the officer’s own area' },
    async handle(context) {
      const { tenant, actor } = context;
      const nameOf = await context.areaNames(context.clock());
      const lines = await listReadings(context);
      return {
        readings: lines.map(({ areaCode, officerName, addedAt, ...line }) => ({
          ...{ ...line, area: areaCode, areaName: nameOf(areaCode), officer: officerName },
          addedAt: addedAt.toISOString(),
        })),
        keeps: pathsOf(actor, deskKeepers).map((path) => {
          const code = codeOfPath(tenant, path);
          return { code, name: nameOf(code) };
        }),
      };
    },
  }),
  route({
    name: 'addReading',
    access: keeping,
    audit: { leaves: 'event', record: 'reading' },
    async handle(context, { body: { id, area, title, documentOn, document } }) {
      const bytes = 'text' in document ? Buffer.from(document.text) : Buffer.from(document.base64, 'base64');
      if (bytes.length > documentLimit) throw new Failure('invalid', { document: 'document.too_large' });
      return addReading(context, {
        ...{ id, areaCode: area, title, bytes },
        fileName: 'text' in document ? '.txt' : document.fileName,
        documentOn: documentOn === null ? null : plainDate(documentOn),
      });
    },
  }),
  route({
    name: 'readingProgress',
    access: keeping,
    audit: { leaves: 'nothing', why: 'how far the officer’s own document is read' },
    handle: async ({ reader, actor }, { query: { id } }) => ({
      phase: reader.phase({ id, officerId: actor.id }) ?? null,
    }),
  }),
  route({
    name: 'stopReading',
    access: keeping,
    audit: { leaves: 'access', record: 'reading' },
    async handle({ reader, actor }, { body: { id } }) {
      reader.stop({ id, officerId: actor.id });
      return {};
    },
  }),
  route({
    name: 'openReading',
    access: reading,
    audit: { leaves: 'access', record: 'reading' },
    async handle(context, { params: { readingId } }) {
      const opened = await openReading(context, readingId);
      return openedReadingOf(context, opened, await context.areaNames(context.clock()));
    },
  }),
  route({
    name: 'openReadingDocument',
    access: reading,
    audit: { leaves: 'access', record: 'reading' },
    opensInTab: true,
    async handle(context, { params: { readingId } }) {
      const { reading: found, bytes } = await openDocument(context, readingId);
      const { extension, mediaType } = saved[found.format] ?? {
        extension: 'bin',
        mediaType: 'application/octet-stream',
      };
      return {
        areaCode: found.areaCode,
        fileName: `van-ban-${found.id.slice(0, 8)}.${extension}`,
        mediaType,
        bytes: await buffer(bytes),
      };
    },
  }),
  route({
    name: 'compareReading',
    access: reading,
    audit: { leaves: 'access', record: 'reading' },
    handle: async (context, { query }) => ({
      figures: (await compareReading(context, query.reading)).map(comparedOf),
    }),
  }),
  route({
    name: 'proposeFigure',
    access: keeping,
    audit: { leaves: 'access', record: 'reading' },
    async handle(context, { params: { readingId }, query: mark }) {
      const { figureNo, figure } = await proposeFigure(context, { readingId, mark });
      return { proposal: proposalOf(figure, figureNo, await context.areaNames(context.clock())) };
    },
  }),
  route({
    name: 'addFigure',
    access: keeping,
    audit: { leaves: 'event', record: 'reading' },
    handle: (context, { params, body }) => addFigure(context, { ...params, ...body }),
  }),
  route({
    name: 'decideFigure',
    access: keeping,
    audit: { leaves: 'event', record: 'reading' },
    handle: async (context, { params, body }) => ({
      turn: turnOf(await decideFigure(context, { ...params, ...body })),
    }),
  }),
];
