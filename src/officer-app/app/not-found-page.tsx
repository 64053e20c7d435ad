import { Link } from '@tanstack/react-router';
import { officers } from '#locales/vi/officers.ts';
import { IconInfoCircle } from '../shared/icons.ts';
import { Empty } from '../shared/look/empty.tsx';
import { paths } from '../shared/paths.ts';
import { useTitle } from '../shared/use-title.ts';

/** An address that is no screen. */
export function NotFoundPage() {
  const { errors } = officers;
  useTitle(errors.pageTitle);
  return (
    <main>
      <Empty icon={<IconInfoCircle aria-hidden />} title={errors.pageTitle} isPage>
        <p>{errors.pageText}</p>
        <p>
          <Link to={paths.today}>{errors.goToday}</Link>
        </p>
      </Empty>
    </main>
  );
}
