import { createRoute } from '@tanstack/react-router';
import { OfficerPage } from '../../features/administration/officer-page.tsx';
import { OfficersPage } from '../../features/administration/officers-page.tsx';
import { paths } from '../../shared/paths.ts';
import { signedIn } from './signed-in.ts';

const administration = createRoute({
  getParentRoute: () => signedIn,
  path: paths.administration,
  component: OfficersPage,
});

const officer = createRoute({
  getParentRoute: () => signedIn,
  path: paths.officer,
  component: function OfficerRoute() {
    const { officerId } = officer.useParams();
    return <OfficerPage key={officerId} officerId={officerId} />;
  },
});

export const administrationRoutes = [administration, officer] as const;
