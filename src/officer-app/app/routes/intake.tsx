import { createRoute } from '@tanstack/react-router';
import { ChannelKeysPage } from '../../features/intake/channel-keys-page.tsx';
import { EntryPage } from '../../features/intake/entry-page.tsx';
import { ImportPage } from '../../features/intake/import-page.tsx';
import { paths } from '../../shared/paths.ts';
import { signedIn } from './signed-in.ts';

const entry = createRoute({ getParentRoute: () => signedIn, path: paths.intake, component: EntryPage });

const list = createRoute({ getParentRoute: () => signedIn, path: paths.tipImport, component: ImportPage });

const keys = createRoute({
  getParentRoute: () => signedIn,
  path: paths.channelKeys,
  component: ChannelKeysPage,
});

export const intakeRoutes = [entry, list, keys] as const;
