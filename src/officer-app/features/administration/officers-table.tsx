import { Link } from '@tanstack/react-router';
import type { OfficerRow } from '#contract/officers/administration.ts';
import { fill } from '#locales/locale.ts';
import { officers } from '#locales/vi/officers.ts';
import { Tag } from '../../shared/look/tag.tsx';
import { paths } from '../../shared/paths.ts';
import classes from './administration.module.css';

const { administration: words, shell, roleNames } = officers;

/** Accounts: who, what they may do where, and what is special about them. */
export function OfficersTable({ rows }: { rows: readonly OfficerRow[] }) {
  return (
    <div className="panel">
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{words.columns.name}</th>
            <th scope="col">{words.columns.title}</th>
            <th scope="col">{words.columns.roles}</th>
            <th scope="col">{words.columns.state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, username, displayName, title, grants, waiting, isDisabled }) => (
            <tr key={id}>
              <td>
                <Link to={paths.officer} params={{ officerId: id }}>
                  {displayName}
                </Link>
                <p className="meta">{username}</p>
              </td>
              <td>{title}</td>
              <td>
                {grants.length === 0 && <span className="quiet">{words.noRoles}</span>}
                <ul>
                  {grants.map(({ role, areaCode, areaName, validFrom }) => (
                    <li key={`${role} ${areaCode} ${validFrom}`}>
                      {fill(shell.roleAt, { role: roleNames[role], area: areaName })}
                    </li>
                  ))}
                </ul>
              </td>
              <td>
                <span className="row">
                  {isDisabled && <Tag lined>{words.disabled}</Tag>}
                  {waiting.length > 0 && <Tag>{words.waitingTag}</Tag>}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
