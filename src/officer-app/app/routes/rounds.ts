import { createRoute } from '@tanstack/react-router';
import { paths } from '../../shared/paths.ts';
import { page } from '../screen.ts';
import { signedIn } from './signed-in.ts';

export const rounds = createRoute({
  getParentRoute: () => signedIn,
  path: paths.rounds,
  component: page(() => import('../../features/rounds/rounds-page.tsx'), 'RoundsPage'),
});
