import { useEffect, useState } from 'react';
import type { z } from 'zod';
import { useMe } from '../../../shared/me.ts';

const prefix = 'tindan.draft.';

/**
 * State of a form that outlives a reload and a lost network: kept on this machine until it is sent or dropped, for the
 * officer who typed it: computers are shared. What
 * does not have the shape of the form, such as what an older version of it left, is no draft.
 * @returns the value, its setter, a way to drop what is kept (and go on with another value), and whether it came from
 * an earlier visit
 */
export function useDraft<T>(
  name: string,
  shape: z.ZodType<T>,
  fresh: T,
): readonly [T, (value: T) => void, (next?: T) => void, boolean] {
  const mine = `${useMe()?.id}.${name}`;
  const [found] = useState(() => readDraft(mine, shape));
  const [value, setValue] = useState<T>(found ?? fresh);
  const [touched, setTouched] = useState(false);
  useEffect(() => {
    if (touched) localStorage.setItem(prefix + mine, JSON.stringify(value));
  }, [mine, touched, value]);
  const change = (next: T) => {
    setTouched(true);
    setValue(next);
  };
  const drop = (next = fresh) => {
    setTouched(false);
    localStorage.removeItem(prefix + mine);
    setValue(next);
  };
  return [value, change, drop, found !== undefined && !touched];
}

function readDraft<T>(name: string, shape: z.ZodType<T>): T | undefined {
  const kept = localStorage.getItem(prefix + name);
  if (kept === null) return undefined;
  const draft = draftIn(kept, shape);
  if (draft === undefined) localStorage.removeItem(prefix + name);
  return draft;
}

/** The draft that a text holds; undefined where it holds none of this shape. */
export function draftIn<T>(kept: string, shape: z.ZodType<T>): T | undefined {
  try {
    return shape.safeParse(JSON.parse(kept)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
