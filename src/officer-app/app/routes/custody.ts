import { createRoute } from '@tanstack/react-router';
import { CustodyPage } from '../../features/custody/custody-page.tsx';
import { paths } from '../../shared/paths.ts';
import { signedIn } from './signed-in.ts';

export const custody = createRoute({
  getParentRoute: () => signedIn,
  path: paths.custody,
  component: CustodyPage,
});
