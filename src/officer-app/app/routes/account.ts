import { createRoute } from '@tanstack/react-router';
import { AccountPage } from '../../features/account/account-page.tsx';
import { paths } from '../../shared/paths.ts';
import { signedIn } from './signed-in.ts';

export const account = createRoute({
  getParentRoute: () => signedIn,
  path: paths.account,
  component: AccountPage,
});
