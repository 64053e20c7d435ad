import { useQuery } from '@tanstack/react-query';
import { endpoints } from '#contract/endpoints.ts';
import { fileKindFacts } from '#domain/files/file-kind.ts';
import { fill } from '#locales/locale.ts';
import { tipDocuments as words } from '#locales/vi/officers/tip-past.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { saySize } from '../../../shared/files/say-size.ts';
import { formatNear } from '../../../shared/format-time.ts';
import { useNow } from '../../../shared/use-now.ts';
import { tipDocumentsQuery } from '../queries.ts';

const addressOf = (tipId: string, documentId: string): string =>
  endpoints.openTipDocument.path.replace(':tipId', tipId).replace(':documentId', documentId);

/** The documents by which the sender was answered. */
export function TipDocuments({ tipId }: { tipId: string }) {
  const now = useNow();
  const { data, error, refetch } = useQuery(tipDocumentsQuery(tipId));
  if (error) return <FailureNotice error={error} onRetry={() => void refetch()} />;
  if (!data || data.documents.length === 0) return null;
  return (
    <section className="panel pad" aria-labelledby="documents">
      <h2 id="documents">{words.heading}</h2>
      <ul>
        {data.documents.map(({ id, kind, size, addedAt }, at) => (
          <li key={id}>
            <a href={addressOf(tipId, id)} target="_blank" rel="noopener">
              {fill(words.save, { number: at + 1 })}
            </a>{' '}
            ({fileKindFacts[kind].extension.toUpperCase()}, {saySize(size)},{' '}
            {formatNear(new Date(addedAt), now)})
          </li>
        ))}
      </ul>
    </section>
  );
}
