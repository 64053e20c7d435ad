import { createRoute, type SearchSchemaInput } from '@tanstack/react-router';
import { type DeskSearch, deskSearch } from '../../features/readings/shown-figures.ts';
import { type ReadingsSearch, readingsSearch } from '../../features/readings/shown-readings.ts';
import { paths } from '../../shared/paths.ts';
import { page, screen } from '../screen.ts';
import { signedIn } from './signed-in.ts';

const ReadingsPage = page(() => import('../../features/readings/readings-page.tsx'), 'ReadingsPage');
const ReadingPage = page(() => import('../../features/readings/reading-page.tsx'), 'ReadingPage');

const list = createRoute({
  getParentRoute: () => signedIn,
  path: paths.readings,
  validateSearch: (search: ReadingsSearch & SearchSchemaInput): ReadingsSearch =>
    readingsSearch({ ...search }),
  component: screen(ReadingsPage, function ReadingsRoute() {
    const search = list.useSearch();
    const navigate = list.useNavigate();
    return (
      <ReadingsPage
        search={search}
        onSearch={(change) =>
          void navigate({ search: readingsSearch({ ...change }), replace: true, resetScroll: false })
        }
        onOpen={(readingId) => void navigate({ to: paths.reading, params: { readingId } })}
      />
    );
  }),
});

const reading = createRoute({
  getParentRoute: () => signedIn,
  path: paths.reading,
  validateSearch: (search: DeskSearch & SearchSchemaInput): DeskSearch => deskSearch({ ...search }),
  component: screen(ReadingPage, function ReadingRoute() {
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
  }),
});

export const readingRoutes = [list, reading] as const;
