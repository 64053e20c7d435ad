import type { FastifyRequest } from 'fastify';
import type { FilePorts } from '../ports.ts';
import { type FormFields, formFields } from './form-fields.ts';
import { parseMultipart } from './parse-multipart.ts';

/** The posted fields; those of the address for a page that is only looked at. Files only where `receive` takes them in. */
export async function readFields(
  request: FastifyRequest,
  receive?: FilePorts['receive'],
): Promise<FormFields> {
  if (request.method === 'GET') return formFields(new URLSearchParams(request.url.split('?')[1]));
  if (request.isMultipart()) return parseMultipart(request, receive);
  return (request.body as FormFields | undefined | null) ?? formFields([]);
}
