import { useSearch } from '@tanstack/react-router';

/**
 * Code of the one commune that the address asks for; undefined for all of the officer's. The frame around the screens
 * reads the address before any screen has: there the code is still a number.
 */
export const useArea = (): string | undefined =>
  useSearch({ strict: false, select: ({ area }) => (area === undefined ? undefined : String(area)) });
