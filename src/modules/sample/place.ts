import { areaPath } from '#domain/areas/area-path.ts';

/** Up to which instant rows are written, and whose they are. */
export interface Place {
  readonly tenant: string;
  readonly before: Date;
  readonly handlerOf: (chain: string) => string;
}

/** The path of what is booked with a commune or the city. */
export const pathOf = (tenant: string, chain: string): string =>
  chain === tenant ? areaPath(tenant) : areaPath(tenant, chain);
