import { createRoute } from '@tanstack/react-router';
import { paths } from '../../shared/paths.ts';
import { page } from '../screen.ts';
import { signedIn } from './signed-in.ts';

export const custody = createRoute({
  getParentRoute: () => signedIn,
  path: paths.custody,
  component: page(() => import('../../features/custody/custody-page.tsx'), 'CustodyPage'),
});
