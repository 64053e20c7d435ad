import { FailureAlert } from '../../shared/failure-alert.tsx';
import { refusalWords } from './queries.ts';

/** A refusal beside what caused it. */
export function Refusal({ error }: { error: unknown }) {
  if (!error) return null;
  return <FailureAlert>{refusalWords(error)}</FailureAlert>;
}
