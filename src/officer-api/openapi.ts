import { z } from 'zod';
import { type Contract, contract } from '#contract/contract.ts';
import { FailureBody } from '#contract/failure-body.ts';
import { officerRoutes } from './routes.ts';

const json = (shape: z.ZodType, io: 'input' | 'output') => ({
  content: { 'application/json': { schema: z.toJSONSchema(shape, { io, target: 'draft-2020-12' }) } },
});

/** One parameter a property of an object shape. */
function parametersOf(shape: z.ZodType | undefined, where: 'path' | 'query'): object[] {
  if (!shape) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(shape, { io: 'input' });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema,
  }));
}

/** The contract as OpenAPI 3.1, with access and audit of each route as extensions. */
export function openApi(version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const { name, access, audit } of officerRoutes) {
    const { method, path, params, query, body, response, ...answers }: Contract = contract[name];
    const isFile = answers.answersBytes ?? answers.answersWorkbook ?? answers.answersFile;
    const address = path.replace(/:(\w+)/g, '{$1}');
    paths[address] = {
      ...paths[address],
      [method.toLowerCase()]: {
        operationId: name,
        parameters: [...parametersOf(params, 'path'), ...parametersOf(query, 'query')],
        ...(body && { requestBody: { required: true, ...json(body, 'input') } }),
        responses: {
          200: {
            description: 'OK',
            ...(isFile ? { content: { 'application/octet-stream': {} } } : json(response, 'output')),
          },
          default: { description: 'Refusal', ...json(FailureBody, 'output') },
        },
        'x-access': access,
        'x-audit': audit,
      },
    };
  }
  return { openapi: '3.1.0', info: { title: 'Tin Dân: officer API', version }, paths };
}
