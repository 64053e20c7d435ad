import { useQuery } from '@tanstack/react-query';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import type { Aims } from './input/value-words.ts';
import { kindsQuery } from './queries.ts';

/** The kinds of a family that the officer may read, in the order of their files, with those on which an aim may hang. */
export function useKinds(family: string): {
  readonly kinds: readonly RegisterKind[];
  readonly aims: Aims;
  readonly isPending: boolean;
  readonly error: unknown;
} {
  const { data, isPending, error } = useQuery(kindsQuery);
  return {
    kinds: (data?.kinds ?? []).filter((kind) => kind.family === family),
    aims: data?.aims ?? [],
    isPending,
    error,
  };
}
