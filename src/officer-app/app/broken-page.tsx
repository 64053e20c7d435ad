import { Button } from '@mantine/core';
import { officers } from '#locales/vi/officers.ts';
import { failureWords } from '../shared/failure-words.ts';
import { IconAlertTriangleFilled } from '../shared/icons.ts';
import { Empty } from '../shared/look/empty.tsx';
import { useTitle } from '../shared/use-title.ts';

/** What stands in for a screen that failed to load or to draw. */
export function BrokenPage({ error }: { error: unknown }) {
  const { errors } = officers;
  useTitle(errors.brokenTitle);
  return (
    <main>
      <Empty icon={<IconAlertTriangleFilled aria-hidden />} title={errors.brokenTitle} isPage>
        <p>{failureWords(error)}</p>
        <Button mt="md" onClick={() => window.location.reload()}>
          {errors.reload}
        </Button>
      </Empty>
    </main>
  );
}
