import { createRoute, type SearchSchemaInput } from '@tanstack/react-router';
import type { FigureSearch } from '../../features/figure-grid/figures-page.tsx';
import { paths } from '../../shared/paths.ts';
import { figureSearch } from '../figure-search.ts';
import { page, screen } from '../screen.ts';
import { signedIn } from './signed-in.ts';

const FiguresPage = page(() => import('../../features/figure-grid/figures-page.tsx'), 'FiguresPage');

export const figureGrid = createRoute({
  getParentRoute: () => signedIn,
  path: paths.figures,
  validateSearch: (search: FigureSearch & SearchSchemaInput): FigureSearch => figureSearch({ ...search }),
  component: screen(FiguresPage, function FigureGridRoute() {
    const search = figureGrid.useSearch();
    const navigate = figureGrid.useNavigate();
    return (
      <FiguresPage
        search={search}
        onSearch={(change) =>
          void navigate({ search: figureSearch({ ...search, ...change }), replace: true })
        }
      />
    );
  }),
});
