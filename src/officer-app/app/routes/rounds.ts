import { createRoute } from '@tanstack/react-router';
import { RoundsPage } from '../../features/rounds/rounds-page.tsx';
import { paths } from '../../shared/paths.ts';
import { signedIn } from './signed-in.ts';

export const rounds = createRoute({
  getParentRoute: () => signedIn,
  path: paths.rounds,
  component: RoundsPage,
});
