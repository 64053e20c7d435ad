import type { FastifyRequest } from 'fastify';
import { type FormFields, formFields } from './form-fields.ts';

/** Reads `multipart/form-data`. Bytes of files are let go at once: this surface does not take files yet, and says so. */
export async function parseMultipart(request: FastifyRequest): Promise<FormFields> {
  const pairs: Array<[string, string]> = [];
  let hasFiles = false;
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      // A browser sends an empty part for a file box that was left alone.
      for await (const chunk of part.file) hasFiles ||= (chunk as Buffer).length > 0;
      hasFiles ||= part.filename !== '' && part.filename !== undefined;
    } else {
      pairs.push([part.fieldname, String(part.value ?? '')]);
    }
  }
  return formFields(pairs, { hasFiles, isCertain: !pairs.some(([, value]) => value.includes('\uFFFD')) });
}
