import { useEffect } from 'react';
import { officers } from '#locales/vi/officers.ts';

/** Names the page: "Hộp tin | Tin Dân". */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} | ${officers.shell.titleEnd}`;
  }, [title]);
}
