import { useEffect, useState } from 'react';

const prefix = 'tindan.draft.';

/**
 * State of a form that outlives a reload and a lost network: kept on this machine until it is sent or dropped.
 * @returns the value, its setter, a way to drop what is kept (and go on with another value), and whether it came from
 * an earlier visit
 */
export function useDraft<T>(
  name: string,
  fresh: T,
): readonly [T, (value: T) => void, (next?: T) => void, boolean] {
  const [found] = useState(() => readDraft<T>(name));
  const [value, setValue] = useState<T>(found ?? fresh);
  const [touched, setTouched] = useState(false);
  useEffect(() => {
    if (touched) localStorage.setItem(prefix + name, JSON.stringify(value));
  }, [name, touched, value]);
  const change = (next: T) => {
    setTouched(true);
    setValue(next);
  };
  const drop = (next = fresh) => {
    setTouched(false);
    localStorage.removeItem(prefix + name);
    setValue(next);
  };
  return [value, change, drop, found !== undefined && !touched];
}

function readDraft<T>(name: string): T | undefined {
  const kept = localStorage.getItem(prefix + name);
  if (kept === null) return undefined;
  try {
    return JSON.parse(kept) as T;
  } catch {
    // written by an older version of the form: nothing to go on with
    localStorage.removeItem(prefix + name);
    return undefined;
  }
}
