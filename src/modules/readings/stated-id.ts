/** How a figure of a document is named among stated figures. */
export const statedId = (readingId: string, no: number): string => `reading:${readingId}:${no}`;
