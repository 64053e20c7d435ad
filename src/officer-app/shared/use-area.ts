import { useSearch } from '@tanstack/react-router';

/** Code of the one commune that the address asks for; undefined for all of the officer's. */
export const useArea = (): string | undefined => useSearch({ strict: false, select: ({ area }) => area });
