import type { z } from 'zod';
import type { Contracts } from './contract.ts';
import { type EndpointName, endpoints } from './endpoints.ts';
import type { FailureBody, FailureCode } from './failure-body.ts';

type Part<K extends EndpointName, P extends string> =
  Contracts[K] extends Record<P, infer S extends z.ZodType> ? { [_ in P]: z.input<S> } : unknown;

/** What a call takes: `params`, `query` and `body` where the contract has them. */
export type InputOf<K extends EndpointName> = Part<K, 'params'> & Part<K, 'query'> & Part<K, 'body'>;
/** What a call answers. */
export type OutputOf<K extends EndpointName> = z.output<Contracts[K]['response']>;

/** A refusal of the server, or `unreachable` when no answer came. */
export class CallFailure extends Error {
  readonly code: FailureCode | 'unreachable';
  readonly fields: Readonly<Record<string, string>>;
  readonly requestId: string | undefined;

  constructor(body: { code: FailureCode | 'unreachable' } & Omit<FailureBody, 'code'>) {
    super(body.code);
    this.name = 'CallFailure';
    this.code = body.code;
    this.fields = body.fields ?? {};
    this.requestId = body.requestId;
  }
}

export type Call = <K extends EndpointName>(
  name: K,
  input: InputOf<K>,
  signal?: AbortSignal,
) => Promise<OutputOf<K>>;

interface Input {
  params?: Record<string, string>;
  query?: Record<string, string | number | undefined>;
  body?: unknown;
}

/** The typed client: `call('openTip', { params: { tipId } })`. Same origin, the session travels in its cookie. */
export function createClient(send: typeof fetch): Call {
  return async (name, input, signal) => {
    const { method, path } = endpoints[name];
    const { params, query, body } = input as Input;
    const headers = { 'x-tindan': '1', ...(body !== undefined && { 'content-type': 'application/json' }) };
    const response = await send(urlOf(path, params, query), {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    }).catch((error) => {
      if (signal?.aborted) throw error;
      throw new CallFailure({ code: 'unreachable' });
    });
    const answer = await response.json().catch(() => bodyOf(response.status));
    if (!response.ok) throw new CallFailure(answer);
    return answer;
  };
}

/** What an answer in another shape says: a server before ours takes no more than so much. */
const bodyOf = (status: number) =>
  status === 413
    ? ({ code: 'invalid', fields: { body: 'bodyLarge' } } as const)
    : ({ code: 'unreachable' } as const);

function urlOf(path: string, params: Input['params'] = {}, query: Input['query'] = {}): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)]],
  );
  return pairs.length === 0 ? filled : `${filled}?${new URLSearchParams(pairs)}`;
}
