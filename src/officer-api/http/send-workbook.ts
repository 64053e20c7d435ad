import type { FastifyReply } from 'fastify';
import type { Workbook } from '#platform/workbook/workbook.ts';
import { workbookType, writeWorkbook } from '#platform/workbook/write-workbook.ts';

/** Sends a list as an Excel file to be saved, while its rows are read. */
export const sendWorkbook = (reply: FastifyReply, book: Workbook): FastifyReply =>
  reply
    .headers({
      'content-type': workbookType,
      'content-disposition': `attachment; filename="${book.fileName}"`,
    })
    .send(writeWorkbook(book));
