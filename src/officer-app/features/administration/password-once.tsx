import { officers } from '#locales/vi/officers.ts';
import { ShownOnce } from '../../shared/forms/shown-once.tsx';

export interface HandedOver {
  readonly title: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly note?: string | undefined;
}

/** First passwords, to be handed over. */
export function PasswordOnce({ shown, onClose }: { shown: HandedOver; onClose: () => void }) {
  return <ShownOnce {...shown} done={officers.administration.once.done} onClose={onClose} />;
}
