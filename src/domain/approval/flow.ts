import type { Role } from '#domain/officers/role.ts';

/** One step of a chain of approval: from which states, to which, and who may take it. */
export interface FlowStep<S extends string> {
  readonly from: readonly S[];
  readonly to: S;
  /** Roles that may take it, over the area of the record. */
  readonly roles: readonly Role[];
  /** Only a role held over the whole city counts, not the commune's own. */
  readonly byCity?: true;
  /** A sentence that says why is asked for. */
  readonly remark?: true;
  /** Not by the officer who took this step before: four eyes. */
  readonly notBy?: string;
}

/** A chain of approval as data: its steps by name. */
export type Flow<S extends string, N extends string> = Readonly<Record<N, FlowStep<S>>>;
