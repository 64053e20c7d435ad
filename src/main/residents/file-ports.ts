import { fileLimits } from '#domain/files/file-limits.ts';
import { addFiles, dropFormFiles, holdFile, listFormFiles } from '#modules/tips/for-public.ts';
import { whenLasting } from '#platform/database/until-lasting.ts';
import { receiveFile } from '#platform/files/receive-file.ts';
import type { FilePorts } from '../../public-site/ports.ts';

type Context = Parameters<typeof holdFile>[0];

/** Joins the files of the residents' site to the modules. */
export function filePorts(context: Context): FilePorts {
  const { store, cleaner } = context;
  const { heic, pdf, ffmpeg, ffprobe } = cleaner.tools;
  return {
    takes: { heic: Boolean(heic), pdf: Boolean(pdf), video: Boolean(ffmpeg && ffprobe) },
    receive: (pieces) => receiveFile(store, pieces, fileLimits.size),
    hold: (nonce, file) => holdFile(context, nonce, file),
    async list(nonce) {
      const files = await listFormFiles(context, nonce);
      return files.map(({ id, kind, size }) => ({ id, kind, size }));
    },
    drop: (nonce, ids) => dropFormFiles(context, nonce, ids),
    add: (command) => whenLasting(context.db, addFiles(context, command)),
  };
}
