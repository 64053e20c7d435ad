import type { OpenedRecord } from '#contract/registers/registers.ts';
import { fill } from '#locales/locale.ts';
import { registers as words } from '#locales/vi/officers/registers.ts';
import classes from './record-photos.module.css';

const pictures: readonly string[] = ['jpeg', 'png', 'webp'];

/** Photos of an activity as small pictures, papers as links; each opens the whole. */
export function RecordPhotos({ recordId, files }: { recordId: string; files: OpenedRecord['files'] }) {
  if (files.length === 0) return null;
  return (
    <p className={classes.photos}>
      {files.map(({ id, kind }, at) => {
        const href = `/api/records/${recordId}/files/${id}`;
        const name = fill(words.activity.photoShown, { number: at + 1 });
        return (
          <a key={id} href={href} target="_blank" rel="noreferrer">
            {pictures.includes(kind) ? <img src={href} alt={name} loading="lazy" /> : name}
          </a>
        );
      })}
    </p>
  );
}
