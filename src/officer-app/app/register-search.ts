import { recordSorts } from '#contract/registers/registers.ts';
import {
  listStates,
  plannedTasks,
  type RecordSearch,
  type RegisterSearch,
  registerViews,
} from '../features/registers/queries.ts';

const text = (value: unknown, shape: RegExp): string | undefined => {
  const said = typeof value === 'number' ? String(value) : value;
  return typeof said === 'string' && shape.test(said) ? said : undefined;
};
const key = /^[a-z][a-z0-9_]{0,59}$/;
const uuid = /^[0-9a-f-]{36}$/;

/** The filters of a register in the address; what is none is dropped. */
export function registerSearch(search: Record<string, unknown>): RegisterSearch {
  const kind = text(search.kind, key);
  const area = text(search.area, /^\d{2,5}$/);
  const stage = text(search.stage, key);
  const tag = text(search.tag, key);
  const words = text(search.text, /\S/);
  const parent = text(search.parent, uuid);
  const like = text(search.like, uuid);
  const plan = text(search.plan, uuid);
  const holds = text(search.holds, uuid);
  const day = text(search.day, /^\d{4}-\d{2}-\d{2}$/);
  const view = registerViews.find((one) => one === search.view);
  const sort = recordSorts.find((one) => one === search.sort);
  const state = listStates.find((one) => one === search.state);
  return {
    ...(kind && { kind }),
    ...(area && { area }),
    ...(stage && { stage }),
    ...(state && { state }),
    ...(tag && { tag }),
    ...(words && { text: words }),
    ...(sort && { sort }),
    ...(parent && { parent }),
    ...(like && { like }),
    ...(plan && holds && { plan, holds }),
    ...(view && { view }),
    ...(view === 'calendar' && day && { day }),
  };
}

/** What is asked of something planned under a record; what is none is dropped. */
export function recordSearch(search: Record<string, unknown>): RecordSearch {
  const planned = text(search.planned, uuid);
  const task = plannedTasks.find((one) => one === search.task);
  return { ...(planned && { planned, ...(task && { task }) }) };
}
