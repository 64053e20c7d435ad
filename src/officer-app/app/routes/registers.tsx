import { createRoute, notFound, type SearchSchemaInput } from '@tanstack/react-router';
import { registers as words } from '#locales/vi/officers/registers.ts';
import type { RecordSearch, RegisterSearch } from '../../features/registers/queries.ts';
import { paths } from '../../shared/paths.ts';
import { recordSearch, registerSearch } from '../register-search.ts';
import { page, screen } from '../screen.ts';
import { signedIn } from './signed-in.ts';

const FoundPage = page(() => import('../../features/registers/found/found-page.tsx'), 'FoundPage');
const RecordPage = page(() => import('../../features/registers/record/record-page.tsx'), 'RecordPage');
const RegisterPage = page(() => import('../../features/registers/list/register-page.tsx'), 'RegisterPage');
const ImportPage = page(() => import('../../features/registers/sheets/import-page.tsx'), 'ImportPage');

/** The family of a slug, `mo-hinh` → `models`; an address of none is told before its page is fetched. */
function familyOf(slug: string): string {
  const found = Object.entries(words.families).find(([, family]) => family.slug === slug);
  if (!found) throw notFound();
  return found[0];
}

const register = createRoute({
  getParentRoute: () => signedIn,
  path: paths.register,
  beforeLoad: ({ params }) => void familyOf(params.family),
  validateSearch: (search: RegisterSearch & SearchSchemaInput): RegisterSearch =>
    registerSearch({ ...search }),
  component: screen(RegisterPage, function RegisterRoute() {
    const { family } = register.useParams();
    const search = register.useSearch();
    const navigate = register.useNavigate();
    return (
      <RegisterPage
        key={family}
        family={familyOf(family)}
        slug={family}
        search={search}
        onSearch={(change) =>
          void navigate({ search: registerSearch({ ...search, ...change }), replace: true })
        }
      />
    );
  }),
});

type FoundSearch = Pick<RegisterSearch, 'parent' | 'like' | 'plan' | 'holds'>;

const found = createRoute({
  getParentRoute: () => signedIn,
  path: paths.foundRecord,
  beforeLoad: ({ params }) => void familyOf(params.family),
  validateSearch: (search: FoundSearch & SearchSchemaInput): FoundSearch => {
    const { parent, like, plan, holds } = registerSearch({ ...search });
    return {
      ...(parent && { parent }),
      ...(like && { like }),
      ...(plan && holds && { plan, holds }),
    };
  },
  component: screen(FoundPage, function FoundRoute() {
    const { family, kind } = found.useParams();
    const { parent, like, plan, holds } = found.useSearch();
    const asked = { family: familyOf(family), slug: family, kindKey: kind, parent, like, plan, holds };
    return <FoundPage key={`${kind} ${like} ${holds}`} {...asked} />;
  }),
});

const record = createRoute({
  getParentRoute: () => signedIn,
  path: paths.record,
  beforeLoad: ({ params }) => void familyOf(params.family),
  validateSearch: (search: RecordSearch & SearchSchemaInput): RecordSearch => recordSearch({ ...search }),
  component: screen(RecordPage, function RecordRoute() {
    const { family, recordId } = record.useParams();
    const asked = record.useSearch();
    const navigate = record.useNavigate();
    return (
      <RecordPage
        key={recordId}
        {...{ family: familyOf(family), slug: family, recordId, asked }}
        onAnswered={() => void navigate({ search: {}, replace: true })}
      />
    );
  }),
});

const importRecords = createRoute({
  getParentRoute: () => signedIn,
  path: paths.importRecords,
  beforeLoad: ({ params }) => void familyOf(params.family),
  component: screen(ImportPage, function ImportRoute() {
    const { family, kind } = importRecords.useParams();
    return <ImportPage key={kind} family={familyOf(family)} slug={family} kindKey={kind} />;
  }),
});

export const registerRoutes = [register, found, importRecords, record] as const;
