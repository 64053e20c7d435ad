import { listStates, type RegisterSearch, registerViews } from '../features/registers/queries.ts';

const text = (value: unknown, shape: RegExp): string | undefined => {
  const said = typeof value === 'number' ? String(value) : value;
  return typeof said === 'string' && shape.test(said) ? said : undefined;
};
const key = /^[a-z][a-z0-9_]{0,59}$/;

/** The filters of a register in the address; what is none is dropped. */
export function registerSearch(search: Record<string, unknown>): RegisterSearch {
  const kind = text(search.kind, key);
  const area = text(search.area, /^\d{2,5}$/);
  const stage = text(search.stage, key);
  const tag = text(search.tag, key);
  const words = text(search.text, /\S/);
  const parent = text(search.parent, /^[0-9a-f-]{36}$/);
  const like = text(search.like, /^[0-9a-f-]{36}$/);
  const plan = text(search.plan, /^[0-9a-f-]{36}$/);
  const holds = text(search.holds, /^[0-9a-f-]{36}$/);
  const day = text(search.day, /^\d{4}-\d{2}-\d{2}$/);
  const view = registerViews.find((one) => one === search.view);
  const { sort } = search;
  const state = listStates.find((one) => one === search.state);
  return {
    ...(kind && { kind }),
    ...(area && { area }),
    ...(stage && { stage }),
    ...(state && { state }),
    ...(tag && { tag }),
    ...(words && { text: words }),
    ...((sort === 'silence' || sort === 'newest') && { sort }),
    ...(parent && { parent }),
    ...(like && { like }),
    ...(plan && holds && { plan, holds }),
    ...(view && { view }),
    ...(view === 'calendar' && day && { day }),
  };
}
