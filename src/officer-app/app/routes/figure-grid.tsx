import { createRoute, type SearchSchemaInput } from '@tanstack/react-router';
import { type FigureSearch, FiguresPage } from '../../features/figure-grid/figures-page.tsx';
import { paths } from '../../shared/paths.ts';
import { figureSearch } from '../figure-search.ts';
import { signedIn } from './signed-in.ts';

export const figureGrid = createRoute({
  getParentRoute: () => signedIn,
  path: paths.figures,
  validateSearch: (search: FigureSearch & SearchSchemaInput): FigureSearch => figureSearch({ ...search }),
  component: function FigureGridRoute() {
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
  },
});
