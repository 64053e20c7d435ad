import { useQuery } from '@tanstack/react-query';
import { endpoints } from '#contract/endpoints.ts';
import { fileKindFacts } from '#domain/files/file-kind.ts';
import { fill } from '#locales/locale.ts';
import { tipFileWords as words } from '#locales/vi/officers/tip-files.ts';
import { capital } from '../../../shared/area/area-options.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { saySize } from '../../../shared/files/say-size.ts';
import { tipFilesQuery } from '../queries.ts';

const addressOf = (tipId: string, fileId: string): string =>
  endpoints.openTipFile.path.replace(':tipId', tipId).replace(':fileId', fileId);

/** Files that came with a tip. Plain links: each opens in a tab that runs nothing, and is a reading of its own. */
export function TipFiles({ tipId }: { tipId: string }) {
  const { data, error, refetch } = useQuery(tipFilesQuery(tipId));
  if (error) return <FailureNotice error={error} onRetry={() => void refetch()} />;
  if (!data || data.files.length === 0) return null;
  return (
    <section className="panel pad" aria-labelledby="files">
      <h2 id="files">{words.heading}</h2>
      <ul>
        {data.files.map(({ id, kind, size, isHidden, mayOpen }, index) => (
          <li key={id}>
            {mayOpen ? (
              <a href={addressOf(tipId, id)} target="_blank" rel="noopener">
                {fill(fileKindFacts[kind].shownInPage ? words.open : words.save, {
                  kind: words.kind[kind],
                  number: index + 1,
                })}
              </a>
            ) : (
              <span>{capital(`${words.kind[kind]} ${index + 1}`)}</span>
            )}{' '}
            ({saySize(size)}){isHidden && <span className="meta"> · {words.hidden}</span>}
          </li>
        ))}
      </ul>
      <p>{words.note}</p>
    </section>
  );
}
