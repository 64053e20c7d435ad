import { useQuery } from '@tanstack/react-query';
import type { AreaName } from '#contract/areas.ts';
import type { OpenedReading, Proposal } from '#contract/readings/readings.ts';
import { myAreasQuery } from '../../shared/area/area-queries.ts';

/** Areas that a figure of the document may be taken to speak of: a commune's of that commune alone, the city's of any. */
export function useChoosableAreas(reading: OpenedReading, proposal: Proposal): AreaName[] {
  const communes = useQuery(myAreasQuery).data?.communes ?? [];
  const own = { code: reading.areaCode, name: reading.areaName };
  const all = reading.areaCode.length === 2 ? [own, ...communes] : [own];
  const { area } = proposal.said;
  const isListed = area === null || all.some(({ code }) => code === area);
  return isListed || !area ? all : [...all, { code: area, name: proposal.areaName ?? area }];
}
