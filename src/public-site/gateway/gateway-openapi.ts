import { z } from 'zod';
import { gateway as words } from '#locales/vi/gateway.ts';
import { ChannelMessage } from '#modules/tips/for-public.ts';

export const gatewayPath = '/cong/v1/tin';
export const gatewayOpenapiPath = '/cong/v1/openapi.json';

const problem = (title: string) => ({
  description: title,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** The intake API as OpenAPI 3.1, from the very shapes that it checks with. */
export function gatewayOpenapi(): object {
  const message = z.toJSONSchema(ChannelMessage, { io: 'input', unrepresentable: 'any' });
  const received = {
    description: 'Received',
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Receipt' } } },
  };
  return {
    openapi: '3.1.0',
    info: { title: 'Tin Dân: cổng tiếp nhận', version: '1' },
    paths: {
      [gatewayPath]: {
        post: {
          security: [{ key: [] }],
          requestBody: {
            required: true,
            content: {
              'application/json': { schema: { $ref: '#/components/schemas/Message' } },
              'multipart/form-data': { schema: { $ref: '#/components/schemas/Message' } },
            },
          },
          responses: {
            201: received,
            200: { ...received, description: 'Received before: the same receipt' },
            401: problem(words.title.unauthorized),
            409: problem(words.title.conflict),
            413: problem(words.title.tooLarge),
            415: problem(words.title.unsupported),
            422: problem(words.title.invalid),
            429: problem(words.title.tooMany),
            500: problem(words.title.failed),
          },
        },
      },
    },
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
      schemas: {
        Message: message,
        Receipt: {
          type: 'object',
          required: ['reference', 'words', 'receipt', 'receivedAt', 'repeated'],
          properties: {
            reference: { type: 'string' },
            words: { type: 'array', items: { type: 'string' } },
            receipt: { type: 'string' },
            receivedAt: { type: 'string', format: 'date-time' },
            repeated: { type: 'boolean' },
          },
        },
        Problem: {
          type: 'object',
          required: ['type', 'status', 'title', 'detail'],
          properties: {
            type: { type: 'string' },
            status: { type: 'integer' },
            title: { type: 'string' },
            detail: { type: 'string' },
            fields: { type: 'object', additionalProperties: { type: 'string' } },
          },
        },
      },
    },
  };
}
