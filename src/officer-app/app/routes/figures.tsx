import { createRoute, type SearchSchemaInput } from '@tanstack/react-router';
import { type ExplorerSearch, explorerSearch } from '../../features/explorer/explorer-search.ts';
import { paths } from '../../shared/paths.ts';
import { page, screen } from '../screen.ts';
import { type InArea, inArea, keepArea } from '../search-params.ts';
import { signedIn } from './signed-in.ts';

const ExplorerPage = page(() => import('../../features/explorer/explorer-page.tsx'), 'ExplorerPage');
const FindingsPage = page(() => import('../../features/findings/findings-page.tsx'), 'FindingsPage');
const OverviewPage = page(() => import('../../features/overview/overview-page.tsx'), 'OverviewPage');

interface InPeriod extends InArea {
  readonly period?: string | undefined;
}

/** A commune and a period in the address; what is none is dropped. */
function inPeriod(search: Record<string, unknown>): InPeriod {
  const period = String(search.period ?? '');
  return { ...inArea(search), ...(/^[A-Z0-9-]{6,16}$/.test(period) && { period }) };
}

const overview = createRoute({
  getParentRoute: () => signedIn,
  path: paths.overview,
  validateSearch: (search: InPeriod & SearchSchemaInput): InPeriod => inPeriod({ ...search }),
  search: { middlewares: [keepArea] },
  component: screen(OverviewPage, function OverviewRoute() {
    const search = overview.useSearch();
    const navigate = overview.useNavigate();
    return (
      <OverviewPage
        search={search}
        onPeriod={(period) => void navigate({ search: { ...search, period }, replace: true })}
        onArea={(area) => void navigate({ search: { ...search, area } })}
      />
    );
  }),
});

const findings = createRoute({
  getParentRoute: () => signedIn,
  path: paths.findings,
  validateSearch: (search: InPeriod & SearchSchemaInput): InPeriod => inPeriod({ ...search }),
  search: { middlewares: [keepArea] },
  component: screen(FindingsPage, function FindingsRoute() {
    const search = findings.useSearch();
    const navigate = findings.useNavigate();
    return (
      <FindingsPage
        search={search}
        onPeriod={(period) => void navigate({ search: { ...search, period }, replace: true })}
      />
    );
  }),
});

const explorer = createRoute({
  getParentRoute: () => signedIn,
  path: paths.explorer,
  validateSearch: (search: ExplorerSearch & SearchSchemaInput): ExplorerSearch =>
    explorerSearch({ ...search }),
  search: { middlewares: [keepArea] },
  component: screen(ExplorerPage, function ExplorerRoute() {
    const search = explorer.useSearch();
    const navigate = explorer.useNavigate();
    return (
      <ExplorerPage
        search={search}
        onSearch={(change) =>
          void navigate({ search: explorerSearch({ ...search, ...change }), replace: true })
        }
      />
    );
  }),
});

const exchange = createRoute({
  getParentRoute: () => signedIn,
  path: paths.exchange,
  component: page(() => import('../../features/exchange/exchange-page.tsx'), 'ExchangePage'),
});

export const figureRoutes = [overview, explorer, findings, exchange] as const;
