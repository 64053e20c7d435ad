/** Saves bytes that an answer carried as base64. */
export function saveFile({ fileName, file }: { fileName: string; file: string }, type: string): void {
  const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
