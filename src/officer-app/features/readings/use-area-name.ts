import { useQuery } from '@tanstack/react-query';
import type { OpenedReading, Proposal, Said } from '#contract/readings/readings.ts';
import { readingsWords as words } from '#locales/vi/officers/readings.ts';
import { myAreasQuery } from '../../shared/area/area-queries.ts';

/** Names the area of a figure: as the document does, or as the officer chose it. */
export function useAreaName({ areaCode, areaName }: OpenedReading): (said: Said, of: Proposal) => string {
  const communes = useQuery(myAreasQuery).data?.communes ?? [];
  return ({ area }, proposal) => {
    if (area === proposal.said.area && proposal.areaName) return proposal.areaName;
    if (area === null) return words.noArea;
    if (area === areaCode) return areaName;
    return communes.find(({ code }) => code === area)?.name ?? area;
  };
}
