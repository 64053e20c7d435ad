import { createRoute, notFound } from '@tanstack/react-router';
import { GalleryPage } from '../../features/gallery/gallery-page.tsx';
import { queryClient } from '../../shared/api.ts';
import { meQuery } from '../../shared/me.ts';
import { paths } from '../../shared/paths.ts';
import { signedIn } from './signed-in.ts';

export const gallery = createRoute({
  getParentRoute: () => signedIn,
  path: paths.gallery,
  beforeLoad: async () => {
    const { sample } = await queryClient.ensureQueryData(meQuery);
    if (!sample) throw notFound();
  },
  component: GalleryPage,
});
