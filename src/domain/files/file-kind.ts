/** Kinds that are accepted, each as it comes out of cleaning. */
export const fileKinds = [
  'jpeg',
  'png',
  'webp',
  'pdf',
  'mp4',
  'mov',
  'webm',
  'docx',
  'xlsx',
  'odt',
  'text',
] as const;
export type FileKind = (typeof fileKinds)[number];

/** What a browser is told of a kind, and the ending of its neutral name. Nothing here lets a browser run anything. */
export const fileKindFacts: Record<FileKind, { mediaType: string; extension: string; shownInPage: boolean }> =
  {
    jpeg: { mediaType: 'image/jpeg', extension: 'jpg', shownInPage: true },
    png: { mediaType: 'image/png', extension: 'png', shownInPage: true },
    webp: { mediaType: 'image/webp', extension: 'webp', shownInPage: true },
    pdf: { mediaType: 'application/pdf', extension: 'pdf', shownInPage: false },
    mp4: { mediaType: 'video/mp4', extension: 'mp4', shownInPage: true },
    mov: { mediaType: 'video/quicktime', extension: 'mov', shownInPage: false },
    webm: { mediaType: 'video/webm', extension: 'webm', shownInPage: true },
    docx: {
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      extension: 'docx',
      shownInPage: false,
    },
    xlsx: {
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      extension: 'xlsx',
      shownInPage: false,
    },
    odt: { mediaType: 'application/vnd.oasis.opendocument.text', extension: 'odt', shownInPage: false },
    text: { mediaType: 'text/plain; charset=utf-8', extension: 'txt', shownInPage: false },
  };

export const isFileKind = (text: string): text is FileKind => (fileKinds as readonly string[]).includes(text);

/** Why a file is refused. Each has its sentence in the catalogue, under `tip.error.files.`. */
const fileRefusals = [
  /** More than the form may carry. */
  'many',
  'large',
  'empty',
  /** Not one of the kinds, judged by its content. */
  'kind',
  /** A kind that this server lacks the program for. */
  'heic',
  'pdf',
  'video',
  /** Said to be of a kind, but it cannot be read as one. */
  'damaged',
  'pixels',
  'pages',
  /** Unpacks to too much, or lies about its size. */
  'bomb',
  /** Protected by a password. */
  'locked',
  /** A document that holds a drawing or object which cannot be cleaned. */
  'parts',
  /** Took more time or memory than one file may, or brought the cleaning process down. */
  'heavy',
  /** No room for files now; the tip itself goes through without them. */
  'room',
] as const;
export type FileRefusal = (typeof fileRefusals)[number];

export const isFileRefusal = (text: string): text is FileRefusal =>
  (fileRefusals as readonly string[]).includes(text);
