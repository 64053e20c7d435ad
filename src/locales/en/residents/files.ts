/** Files beside a tip or message. */
export const files = {
  label: 'Photos, videos, papers',
  hint: 'At most {files} files of {size} MB each. Taken: {kinds}.',
  photos: 'photos as JPEG, PNG, WebP, GIF (HEIC of an iPhone: take a screenshot and send that)',
  photosWithHeic: 'photos as JPEG, PNG, WebP, GIF, HEIC',
  videos: 'videos as MP4, MOV, WebM',
  pdf: 'PDF',
  documents: 'Word and Excel (DOCX, XLSX), ODT; plain text (TXT)',
  removed:
    '**Taken out before anything is stored:** file name, place, time and device of the photo, author, remarks and macros. Photos are drawn anew, a PDF becomes a picture of each page, originals are not kept. Of a GIF the first picture stays.',
  remains:
    '**What stays:** everything that can be seen and heard, such as faces, voices, the angle, words you typed. It may tell who sent it. The noise of a camera within the picture may stay too. Do not send state secrets.',
  held: '{count} files received and kept sealed',
  heldHint:
    'No need to choose them again. They are kept for an hour and go with this tip only. Tick those you no longer want to send.',
  drop: 'Leave out file {number} ({kind}, {size})',
  slow: 'With photos or videos it may take some minutes.',
  sentFiles: 'Files sent',
  refusedAt: 'File {number}',
};
