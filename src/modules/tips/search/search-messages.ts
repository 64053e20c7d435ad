import type { Hit, HitPosition } from '#domain/search/newest-hits.ts';
import type { ComparedTip, SimilarTips } from '#domain/search/similar-tips.ts';
import type { SearchTerm } from '#domain/search/tip-query.ts';
import type { TipSet } from './changes.repository.ts';

/** What a search thread is started with. */
export interface SearchThreadData {
  readonly databaseUrl: string;
  readonly tenant: string;
  readonly serviceKey: Uint8Array;
}

/** What a search thread is asked; always about areas that are its own. */
export type Ask =
  | {
      readonly kind: 'search';
      readonly set: TipSet;
      readonly areas: readonly string[];
      readonly terms: readonly SearchTerm[];
      readonly limit: number;
      readonly after?: HitPosition;
    }
  | { readonly kind: 'progress'; readonly set: TipSet; readonly areas: readonly string[] }
  /** What the others are compared with; undefined for a tip that is not open. */
  | { readonly kind: 'describe'; readonly area: string; readonly tipId: string }
  | { readonly kind: 'similar'; readonly areas: readonly string[]; readonly to: ComparedTip }
  | { readonly kind: 'usage' };

/** An area is opened when it is first asked for: this many tips of this many are in its index. */
export interface Building {
  readonly state: 'building';
  readonly done: number;
  readonly total: number;
}

export interface Found {
  readonly state: 'found';
  readonly hits: readonly Hit[];
  /** Tips that do not open: changed at rest. */
  readonly unreadable: number;
  /** Tips looked through. */
  readonly tips: number;
}

export interface Ready {
  readonly state: 'ready';
  readonly tips: number;
}

export interface UsageAnswer {
  readonly state: 'usage';
  readonly areas: number;
  readonly tips: number;
  readonly bytes: number;
}

export type Compared = { readonly state: 'compared'; readonly tips: number } & SimilarTips;

export interface Described {
  readonly state: 'described';
  readonly tip: ComparedTip | undefined;
}

export type Answer = Building | Found | Described | Compared | UsageAnswer | Ready;

export interface Asked {
  readonly number: number;
  readonly ask: Ask;
}

/** A failure travels as its kind alone: a message may quote what a person wrote. */
export type Answered = { readonly number: number } & (
  | { readonly answer: Answer }
  | { readonly failed: string }
);
