import { createRoute } from '@tanstack/react-router';
import { paths } from '../../shared/paths.ts';
import { page } from '../screen.ts';
import { signedIn } from './signed-in.ts';

const entry = createRoute({
  getParentRoute: () => signedIn,
  path: paths.intake,
  component: page(() => import('../../features/intake/entry-page.tsx'), 'EntryPage'),
});

const list = createRoute({
  getParentRoute: () => signedIn,
  path: paths.tipImport,
  component: page(() => import('../../features/intake/import-page.tsx'), 'ImportPage'),
});

const keys = createRoute({
  getParentRoute: () => signedIn,
  path: paths.channelKeys,
  component: page(() => import('../../features/intake/channel-keys-page.tsx'), 'ChannelKeysPage'),
});

export const intakeRoutes = [entry, list, keys] as const;
