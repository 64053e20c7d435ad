import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { recordSheets } from '#locales/vi/officers/record-sheets.ts';
import { paths } from '../../../shared/paths.ts';
import type { RegisterSearch } from '../queries.ts';
import { exportHref } from './export-href.ts';
import classes from './register-head.module.css';

/** Title of a register with what may be done with it as a whole: found one, read a sheet in, take the list. */
export function RegisterHead({
  title,
  lead,
  slug,
  kind,
  search,
  mayFound,
}: {
  title: string;
  lead: string;
  slug: string;
  kind: RegisterKind | undefined;
  search: RegisterSearch;
  mayFound: boolean;
}) {
  return (
    <div className={classes.head}>
      <div>
        <h1>{title}</h1>
        <p className="quiet">{lead}</p>
      </div>
      {kind && (
        <div className={`${classes.actions} no-print`}>
          <a href={exportHref(kind.key, search)}>{recordSheets.take}</a>
          {mayFound && (
            <>
              <Link to={paths.importRecords} params={{ family: slug, kind: kind.key }}>
                {recordSheets.open}
              </Link>
              <Button
                renderRoot={(props) => (
                  <Link
                    {...props}
                    to={paths.foundRecord}
                    params={{ family: slug, kind: kind.key }}
                    search={search.parent ? { parent: search.parent } : {}}
                  />
                )}
              >
                {kind.foundLabel}
              </Button>
            </>
          )}
        </div>
      )}
    </div>
  );
}
