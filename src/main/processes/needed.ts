import { StartFailure } from '#platform/start-failure.ts';

/** A setting that this process cannot do without. */
export function needed<T>(value: T | undefined, name: string): T {
  if (value === undefined)
    throw new StartFailure('wrong_setting', { name, value: '', expected: 'processSetting' });
  return value;
}
