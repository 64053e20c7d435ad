import { createRoute, type SearchSchemaInput } from '@tanstack/react-router';
import { type TargetsSearch, targetsSearch } from '../../features/targets/board-rows.ts';
import { paths } from '../../shared/paths.ts';
import { page, screen } from '../screen.ts';
import { inArea, keepArea } from '../search-params.ts';
import { signedIn } from './signed-in.ts';

const TargetsPage = page(() => import('../../features/targets/targets-page.tsx'), 'TargetsPage');
const PlanPage = page(() => import('../../features/targets/plan-page.tsx'), 'TargetPlanPage');

const board = createRoute({
  getParentRoute: () => signedIn,
  path: paths.targets,
  validateSearch: (search: TargetsSearch & SearchSchemaInput): TargetsSearch => ({
    ...inArea({ ...search }),
    ...targetsSearch({ ...search }),
  }),
  search: { middlewares: [keepArea] },
  component: screen(TargetsPage, function TargetsRoute() {
    const search = board.useSearch();
    const navigate = board.useNavigate();
    return (
      <TargetsPage
        search={search}
        onSearch={(change) => void navigate({ search: { ...search, ...change }, replace: true })}
      />
    );
  }),
});

const plans = createRoute({
  getParentRoute: () => signedIn,
  path: paths.targetPlans,
  component: page(() => import('../../features/targets/plans-page.tsx'), 'TargetPlansPage'),
});

const setting = createRoute({
  getParentRoute: () => signedIn,
  path: paths.setTargets,
  component: page(() => import('../../features/targets/set-page.tsx'), 'SetTargetsPage'),
});

const plan = createRoute({
  getParentRoute: () => signedIn,
  path: paths.targetPlan,
  component: screen(PlanPage, function PlanRoute() {
    const { planId } = plan.useParams();
    return <PlanPage key={planId} planId={planId} />;
  }),
});

export const targetRoutes = [board, plans, setting, plan] as const;
