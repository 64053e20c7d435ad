/** Saves bytes that an answer carried as base64. */
export function saveFile({ fileName, file }: { fileName: string; file: string }, type: string): void {
  save(fileName, new Blob([Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0))], { type }));
}

/** Saves a text of the page. */
export function saveText({ fileName, text }: { fileName: string; text: string }, type: string): void {
  save(fileName, new Blob([text], { type }));
}

function save(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
