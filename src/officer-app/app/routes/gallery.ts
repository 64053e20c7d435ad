import { createRoute, notFound } from '@tanstack/react-router';
import { queryClient } from '../../shared/api.ts';
import { meQuery } from '../../shared/me.ts';
import { paths } from '../../shared/paths.ts';
import { page } from '../screen.ts';
import { signedIn } from './signed-in.ts';

export const gallery = createRoute({
  getParentRoute: () => signedIn,
  path: paths.gallery,
  beforeLoad: async () => {
    const { sample } = await queryClient.ensureQueryData(meQuery);
    if (!sample) throw notFound();
  },
  component: page(() => import('../../features/gallery/gallery-page.tsx'), 'GalleryPage'),
});
