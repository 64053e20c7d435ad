import { useQuery } from '@tanstack/react-query';
import { custody } from '#locales/vi/officers/custody.ts';
import classes from './key-words.module.css';

/** The eight words of a public key, numbered, to be read out and compared. */
export function KeyWords({ publicKey, label }: { publicKey: string; label: string }) {
  const { data, error } = useQuery({
    queryKey: ['key-words', publicKey],
    queryFn: async () => (await import('./words-of-key.ts')).wordsOfKey(publicKey),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error) return <p role="alert">{custody.noCrypto}</p>;
  return (
    <ol className={classes.words} aria-label={label}>
      {data?.map((word, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the words of one key never move
        <li key={at}>{word}</li>
      ))}
    </ol>
  );
}
