import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import type { FailureBody, FailureCode } from '#contract/failure-body.ts';
import { Failure } from '#platform/failure.ts';

const statuses: Record<FailureCode, number> = {
  invalid: 422,
  not_signed_in: 401,
  not_allowed: 403,
  not_found: 404,
  conflict: 409,
  too_many: 429,
  failed: 500,
};

interface Answer {
  readonly status: number;
  readonly body: FailureBody;
}

const refusal = (code: FailureCode, fields?: Readonly<Record<string, string>>): Answer => ({
  status: statuses[code],
  body: { code, ...(fields && Object.keys(fields).length > 0 && { fields }) },
});

/** The one translator from errors to answers. What is not understood shows a request id and nothing more. */
export function failureAnswer(error: unknown, requestId: string): Answer {
  if (error instanceof Failure) return refusal(error.code, error.fields);
  if (hasZodFastifySchemaValidationErrors(error)) {
    // an address that cannot be a record's is the address of no record
    if (error.validationContext === 'params') return refusal('not_found');
    return refusal('invalid', fieldsOf(error.validation));
  }
  const { statusCode, code, constraint } = error as Partial<Record<string, unknown>> & {
    statusCode?: number;
  };
  // the command's id is that of another command: a use case finds its own repetition before it appends
  if (code === '23505' && constraint === 'events_id_key') return refusal('conflict');
  if (statusCode === 404) return refusal('not_found');
  if (statusCode === 413) return { status: 413, body: { code: 'invalid', fields: { body: 'bodyLarge' } } };
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return { status: statusCode, body: { code: 'invalid' } };
  }
  return { status: 500, body: { code: 'failed', requestId } };
}

const isKey = (message: string): boolean => /^[a-z][a-zA-Z]*(\.[a-zA-Z_]+)*$/.test(message);

function fieldsOf(issues: readonly { instancePath: string; message?: string }[]): Record<string, string> {
  return Object.fromEntries(
    issues.map(({ instancePath, message = '' }) => [
      instancePath.slice(1).replaceAll('/', '.') || 'body',
      isKey(message) ? message : 'wrong',
    ]),
  );
}
