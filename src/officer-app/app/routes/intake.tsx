import { createRoute } from '@tanstack/react-router';
import { EntryPage } from '../../features/intake/entry-page.tsx';
import { paths } from '../../shared/paths.ts';
import { signedIn } from './signed-in.ts';

const entry = createRoute({ getParentRoute: () => signedIn, path: paths.intake, component: EntryPage });

export const intakeRoutes = [entry] as const;
