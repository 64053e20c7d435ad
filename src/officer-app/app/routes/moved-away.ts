import { createRoute } from '@tanstack/react-router';
import { paths } from '../../shared/paths.ts';
import { page } from '../screen.ts';
import { signedIn } from './signed-in.ts';

export const movedAway = createRoute({
  getParentRoute: () => signedIn,
  path: paths.movedAway,
  component: page(() => import('../../features/tips/moved/moved-away-page.tsx'), 'MovedAwayPage'),
});
