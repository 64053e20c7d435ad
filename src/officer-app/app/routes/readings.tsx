import { createRoute, type SearchSchemaInput } from '@tanstack/react-router';
import { ReadingPage } from '../../features/readings/reading-page.tsx';
import { ReadingsPage } from '../../features/readings/readings-page.tsx';
import { type DeskSearch, deskSearch } from '../../features/readings/shown-figures.ts';
import { paths } from '../../shared/paths.ts';
import { signedIn } from './signed-in.ts';

const list = createRoute({
  getParentRoute: () => signedIn,
  path: paths.readings,
  component: function ReadingsRoute() {
    const navigate = list.useNavigate();
    return (
      <ReadingsPage onOpen={(readingId) => void navigate({ to: paths.reading, params: { readingId } })} />
    );
  },
});

const reading = createRoute({
  getParentRoute: () => signedIn,
  path: paths.reading,
  validateSearch: (search: DeskSearch & SearchSchemaInput): DeskSearch => deskSearch({ ...search }),
  component: function ReadingRoute() {
    const { readingId } = reading.useParams();
    const search = reading.useSearch();
    const navigate = reading.useNavigate();
    return (
      <ReadingPage
        key={readingId}
        readingId={readingId}
        search={search}
        onSearch={(change) =>
          void navigate({ search: deskSearch({ ...change }), replace: true, resetScroll: false })
        }
      />
    );
  },
});

export const readingRoutes = [list, reading] as const;
