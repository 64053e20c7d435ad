import { createRoute } from '@tanstack/react-router';
import { paths } from '../../shared/paths.ts';
import { page, screen } from '../screen.ts';
import { signedIn } from './signed-in.ts';

const OfficerPage = page(() => import('../../features/administration/officer-page.tsx'), 'OfficerPage');

const administration = createRoute({
  getParentRoute: () => signedIn,
  path: paths.administration,
  component: page(() => import('../../features/administration/officers-page.tsx'), 'OfficersPage'),
});

const officer = createRoute({
  getParentRoute: () => signedIn,
  path: paths.officer,
  component: screen(OfficerPage, function OfficerRoute() {
    const { officerId } = officer.useParams();
    return <OfficerPage key={officerId} officerId={officerId} />;
  }),
});

const systemStatus = createRoute({
  getParentRoute: () => signedIn,
  path: paths.systemStatus,
  component: page(() => import('../../features/status/status-page.tsx'), 'StatusPage'),
});

export const administrationRoutes = [administration, officer, systemStatus] as const;
