import type { z } from 'zod';
import type { OutputOf } from '#contract/client.ts';
import type { Contracts } from '#contract/contract.ts';
import type { EndpointName } from '#contract/endpoints.ts';
import type { Role } from '#domain/officers/role.ts';
import type { OpenedTipFile } from '#modules/tips/for-officers.ts';
import type { Workbook } from '#platform/workbook/workbook.ts';
import type { RequestContext, SignedInContext } from './context.ts';

/** Why a session answers almost nothing: its screen is locked, or its password was handed over by someone else. */
export type Restriction = 'locked' | 'mustChange';

/**
 * Who may call a route at all. Where a record lies decides the use case: outside the officer's area it answers
 * not_found.
 */
export type Access =
  | { readonly who: 'anyone'; readonly why: string }
  | { readonly who: 'signed_in'; readonly even?: readonly Restriction[] }
  | { readonly who: 'roles'; readonly roles: readonly Role[] };

/**
 * What a call leaves behind: nothing (and why that is right), the event that its use case appends, or a row in
 * `accesses` committed before the answer goes out. Refusals of a signed-in officer always leave a row.
 */
export type Audit =
  | { readonly leaves: 'nothing'; readonly why: string }
  | { readonly leaves: 'event'; readonly record: string }
  | { readonly leaves: 'access'; readonly record: string };

/** A list as an Excel file, and the area whose register keeps that it was taken. */
export interface TakenList {
  readonly areaCode: string;
  readonly book: Workbook;
}

/** A file of the office that was taken, and the area whose register keeps it. */
export interface TakenFile {
  readonly areaCode: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** What a handler is given: coerced and defaulted by the contract. */
export type HandlerInput<K extends EndpointName> = Parsed<K, 'params'> &
  Parsed<K, 'query'> &
  Parsed<K, 'body'>;

type Parsed<K extends EndpointName, P extends string> =
  Contracts[K] extends Record<P, infer S extends z.ZodType> ? { [_ in P]: z.output<S> } : unknown;

interface Route<K extends EndpointName, A extends Access> {
  readonly name: K;
  readonly access: A;
  readonly audit: Audit;
  readonly handle: (
    context: A extends { who: 'anyone' } ? RequestContext : SignedInContext,
    input: HandlerInput<K>,
  ) => Promise<
    Contracts[K] extends { answersBytes: true }
      ? OpenedTipFile
      : Contracts[K] extends { answersWorkbook: true }
        ? TakenList
        : Contracts[K] extends { answersFile: true }
          ? TakenFile
          : OutputOf<K>
  >;
  /** A link may open it: a browser asks without the header that the app's own calls carry. */
  readonly opensInTab?: true;
}

/** A route as the server and the guards walk it. */
export interface OfficerRoute {
  readonly name: EndpointName;
  readonly access: Access;
  readonly audit: Audit;
  readonly opensInTab?: true;
  readonly handle: (context: SignedInContext, input: never) => Promise<unknown>;
}

/** Checks a route against its contract and hands it to the table. */
export function route<K extends EndpointName, const A extends Access>(definition: Route<K, A>): OfficerRoute {
  return definition as OfficerRoute;
}
