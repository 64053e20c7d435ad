import { createRoute } from '@tanstack/react-router';
import { paths } from '../../shared/paths.ts';
import { page } from '../screen.ts';
import { signedIn } from './signed-in.ts';

export const account = createRoute({
  getParentRoute: () => signedIn,
  path: paths.account,
  component: page(() => import('../../features/account/account-page.tsx'), 'AccountPage'),
});
