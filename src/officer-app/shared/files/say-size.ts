/** Megabytes or kilobytes, as a reader says them: `1,4 MB`, `120 kB`. */
export const saySize = (bytes: number): string =>
  bytes >= 1_000_000
    ? `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`
    : `${Math.ceil(bytes / 1000)} kB`;
