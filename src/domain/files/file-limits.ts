/** Limits of files, stated on the form before anyone chooses one. Sizes in bytes. */
export const fileLimits = {
  /** Files of one form or message. */
  files: 5,
  /** Files of one tip over its whole life. */
  filesOfTip: 20,
  size: 25 * 1024 * 1024,
  /** What a cleaned file may grow to: a drawing saved again may take more room than the original. */
  cleanedSize: 60 * 1024 * 1024,
  /** Pixels of a photo: phones take 12 to 50 million in ordinary use. Measured: 50 million take 590 MB to clean. */
  pixels: 64_000_000,
  pagesOfPdf: 40,
  textSize: 1024 * 1024,
  /** A document unpacked, all its parts together, and how many parts it may have. */
  unpackedSize: 100 * 1024 * 1024,
  parts: 2_000,
  /** How long files of a form that is not sent are kept sealed, in milliseconds. */
  heldMs: 60 * 60 * 1000,
} as const;
