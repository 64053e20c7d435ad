/** Path of a unit from its province down, each code followed by a slash: `92/`, `92/31120/`, `92/918/31178/`. */
export type AreaPath = string;

/** `areaPath('92', '31120')` → `92/31120/`. Throws a RangeError for a code that is not letters, digits, dashes. */
export function areaPath(...codes: readonly string[]): AreaPath {
  for (const code of codes) if (!/^[0-9a-z-]+$/.test(code)) throw new RangeError(`Not an area code: ${code}`);
  return `${codes.join('/')}/`;
}

/** The codes of a path, province first. */
export const codesOf = (path: AreaPath): string[] => path.split('/').slice(0, -1);

/**
 * The range of paths in a subtree, `from` included and `before` excluded, in byte order (`COLLATE "C"`):
 * `0` is the byte after `/`, so the range holds what begins with the path and nothing else.
 */
export const scopeRange = (path: AreaPath): { from: string; before: string } => ({
  from: path,
  before: `${path.slice(0, -1)}0`,
});

/** Whether `path` lies in the subtree of `scope`, itself included. */
export const inScopeOf = (scope: AreaPath, path: AreaPath): boolean => path.startsWith(scope);
