import { createRoute, type SearchSchemaInput } from '@tanstack/react-router';
import { LockPage } from '../../features/sign-in/lock-page.tsx';
import { SignInPage } from '../../features/sign-in/sign-in-page.tsx';
import { queryClient } from '../../shared/api.ts';
import { meQuery } from '../../shared/me.ts';
import { paths } from '../../shared/paths.ts';
import { page, screen } from '../screen.ts';
import { type SignInSearch, signInSearch } from '../search-params.ts';
import { root } from './root.ts';

const FirstPasswordPage = page(
  () => import('../../features/account/first-password-page.tsx'),
  'FirstPasswordPage',
);

const signIn = createRoute({
  getParentRoute: () => root,
  path: paths.signIn,
  validateSearch: (search: SignInSearch & SearchSchemaInput): SignInSearch => signInSearch({ ...search }),
  component: function SignInRoute() {
    const { next, ended } = signIn.useSearch();
    const navigate = signIn.useNavigate();
    return <SignInPage ended={ended === true} onSignedIn={() => navigate({ href: next ?? paths.today })} />;
  },
});

const locked = createRoute({
  getParentRoute: () => root,
  path: paths.locked,
  validateSearch: (search: SignInSearch & SearchSchemaInput): SignInSearch => signInSearch({ ...search }),
  component: function LockedRoute() {
    const { next } = locked.useSearch();
    const navigate = locked.useNavigate();
    return (
      <LockPage
        onUnlocked={() => navigate({ href: next ?? paths.today })}
        onLeave={() => navigate({ to: paths.signIn })}
      />
    );
  },
});

const firstPassword = createRoute({
  getParentRoute: () => root,
  path: paths.firstPassword,
  component: screen(FirstPasswordPage, function FirstPasswordRoute() {
    const navigate = firstPassword.useNavigate();
    const enter = async () => {
      await queryClient.invalidateQueries({ queryKey: meQuery.queryKey, refetchType: 'all' });
      await queryClient.fetchQuery({ ...meQuery, staleTime: 0 });
      await navigate({ to: paths.today });
    };
    return <FirstPasswordPage onChanged={() => void enter()} />;
  }),
});

/** What is shown before the sign-in is complete. */
export const entryRoutes = [signIn, locked, firstPassword] as const;
