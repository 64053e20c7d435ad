/** The closed list of ways in which a use case may refuse. Surfaces translate them, modules know no HTTP. */
export type FailureCode = 'invalid' | 'not_signed_in' | 'not_allowed' | 'not_found' | 'conflict' | 'too_many';

/**
 * A refusal that the caller can understand. `fields` maps a form field to a catalogue key of
 * `src/locales/`, so that each surface says it in its reader's language.
 */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly fields: Readonly<Record<string, string>>;

  constructor(code: FailureCode, fields: Record<string, string> = {}, options?: ErrorOptions) {
    super(`${code}${Object.keys(fields).length ? `: ${JSON.stringify(fields)}` : ''}`, options);
    this.name = 'Failure';
    this.code = code;
    this.fields = fields;
  }
}
