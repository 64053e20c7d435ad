import type { FastifyReply } from 'fastify';
import { gateway as words } from '#locales/vi/gateway.ts';

/** An error as RFC 9457 has it: status, a title, one sentence, and which fields. */
export class GatewayProblem extends Error {
  readonly status: number;
  readonly title: keyof typeof words.title;
  readonly detail: keyof typeof words.detail;
  readonly fields: Readonly<Record<string, string>> | undefined;

  constructor(
    status: number,
    title: keyof typeof words.title,
    detail: keyof typeof words.detail,
    fields?: Readonly<Record<string, string>>,
  ) {
    super(title);
    this.name = 'GatewayProblem';
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.fields = fields;
  }
}

export const sendProblem = (
  reply: FastifyReply,
  { status, title, detail, fields }: GatewayProblem,
): FastifyReply =>
  reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(
      JSON.stringify({
        type: 'about:blank',
        status,
        title: words.title[title],
        detail: words.detail[detail],
        ...(fields && { fields }),
      }),
    );
