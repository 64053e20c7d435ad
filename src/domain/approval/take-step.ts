import { type Actor, mayIn } from '#domain/officers/actor.ts';
import type { Flow } from './flow.ts';

/** The record that a step is taken on. */
export interface FlowRecord<S extends string> {
  readonly status: S;
  readonly areaPath: string;
  /** Path of the city. */
  readonly cityPath: string;
  /** Who took which step last, by step. */
  readonly takenBy: Readonly<Record<string, string>>;
}

/** Why a step cannot be taken. */
export type StepFault = 'not_allowed' | 'wrong_status' | 'four_eyes' | 'remark_required';

/** Whether the actor may take a step now; undefined when so. The remark is not looked at where `remark` is absent. */
export function stepFault<S extends string, N extends string>(
  flow: Flow<S, N>,
  name: N,
  record: FlowRecord<S>,
  actor: Actor,
  remark?: string,
): StepFault | undefined {
  const step = flow[name];
  if (!mayIn(actor, step.roles, step.byCity ? record.cityPath : record.areaPath)) return 'not_allowed';
  if (!step.from.includes(record.status)) return 'wrong_status';
  if (step.notBy && record.takenBy[step.notBy] === actor.id) return 'four_eyes';
  return step.remark && remark !== undefined && remark.trim() === '' ? 'remark_required' : undefined;
}

/** The steps that the actor may take now, in the order of the flow. */
export const openSteps = <S extends string, N extends string>(
  flow: Flow<S, N>,
  record: FlowRecord<S>,
  actor: Actor,
): N[] => (Object.keys(flow) as N[]).filter((name) => stepFault(flow, name, record, actor) === undefined);
