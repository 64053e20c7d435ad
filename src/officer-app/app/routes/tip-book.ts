import { createRoute, type SearchSchemaInput } from '@tanstack/react-router';
import { paths } from '../../shared/paths.ts';
import { page } from '../screen.ts';
import { type InArea, inArea, keepArea } from '../search-params.ts';
import { signedIn } from './signed-in.ts';

export const tipBook = createRoute({
  getParentRoute: () => signedIn,
  path: paths.tipBook,
  validateSearch: (search: InArea & SearchSchemaInput): InArea => inArea({ ...search }),
  search: { middlewares: [keepArea] },
  component: page(() => import('../../features/tips/book/book-page.tsx'), 'BookPage'),
});
