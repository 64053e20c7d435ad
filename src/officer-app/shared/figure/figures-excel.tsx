import { Button } from '@mantine/core';
import { explorerWords as words } from '#locales/vi/officers/figures.ts';
import { IconDownload } from '../icons.ts';
import { figuresHref } from './figures-href.ts';

/** The figures behind a table or a chart as an Excel file. */
export function FiguresExcel({ asked }: { asked: Readonly<Record<string, string>> }) {
  return (
    <Button
      className="no-print"
      component="a"
      href={figuresHref(asked)}
      variant="default"
      leftSection={<IconDownload className="ico" aria-hidden />}
    >
      {words.excel}
    </Button>
  );
}
