import { createRoute, type SearchSchemaInput } from '@tanstack/react-router';
import type { MapSearch } from '../../features/area-map/map-page.tsx';
import type { UnitFilter } from '../../features/areas/queries.ts';
import { paths } from '../../shared/paths.ts';
import { mapSearch, unitFilter } from '../area-search.ts';
import { page, screen } from '../screen.ts';
import { signedIn } from './signed-in.ts';

const MapPage = page(() => import('../../features/area-map/map-page.tsx'), 'MapPage');
const AreasPage = page(() => import('../../features/areas/areas-page.tsx'), 'AreasPage');

const areas = createRoute({
  getParentRoute: () => signedIn,
  path: paths.areas,
  validateSearch: (search: UnitFilter & SearchSchemaInput): UnitFilter => unitFilter({ ...search }),
  component: screen(AreasPage, function AreasRoute() {
    const filter = areas.useSearch();
    const navigate = areas.useNavigate();
    return (
      <AreasPage
        filter={filter}
        onFilter={(change) => void navigate({ search: unitFilter({ ...filter, ...change }), replace: true })}
      />
    );
  }),
});

const areaMap = createRoute({
  getParentRoute: () => signedIn,
  path: paths.areaMap,
  validateSearch: (search: MapSearch & SearchSchemaInput): MapSearch => mapSearch({ ...search }),
  component: screen(MapPage, function AreaMapRoute() {
    const search = areaMap.useSearch();
    const navigate = areaMap.useNavigate();
    return (
      <MapPage
        search={search}
        onSearch={(change) => void navigate({ search: mapSearch({ ...search, ...change }), replace: true })}
      />
    );
  }),
});

export const areaRoutes = [areas, areaMap] as const;
