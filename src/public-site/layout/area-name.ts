import { fullName } from '#domain/areas/area.ts';
import type { Commune } from '../ports.ts';

/** "Phường Cái Khế"; undefined for no or an unknown code. */
export function areaName(communes: readonly Commune[], code: string | null): string | undefined {
  const commune = communes.find((one) => one.code === code);
  return commune && fullName(commune);
}
