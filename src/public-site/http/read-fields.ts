import type { FastifyRequest } from 'fastify';
import { type FormFields, formFields } from './form-fields.ts';
import { parseMultipart } from './parse-multipart.ts';

/** The posted fields; none for a request without a body. */
export async function readFields(request: FastifyRequest): Promise<FormFields> {
  if (request.isMultipart()) return parseMultipart(request);
  return (request.body as FormFields | undefined | null) ?? formFields([]);
}
