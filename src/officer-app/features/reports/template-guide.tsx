import { placeholders } from '#domain/official-documents/templates/placeholders.ts';
import { templates as words } from '#locales/vi/officers/templates.ts';
import classes from './templates-page.module.css';

/** Every placeholder that a template may hold, and what it becomes. */
export function TemplateGuide() {
  return (
    <section className="panel" aria-labelledby="template-guide">
      <header>
        <h2 id="template-guide">{words.guide}</h2>
      </header>
      <div className="pad stack">
        <p>{words.guideLead}</p>
        <p>{words.guideFigures}</p>
      </div>
      <table className={classes.guide}>
        <thead>
          <tr>
            <th scope="col">{words.columns.key}</th>
            <th scope="col">{words.columns.means}</th>
            <th scope="col">{words.columns.needed}</th>
          </tr>
        </thead>
        <tbody>
          {placeholders.map(({ key, isNeeded }) => (
            <tr key={key}>
              <th scope="row">
                <code>{`{{${key}}}`}</code>
              </th>
              <td>{words.means[key]}</td>
              <td>{isNeeded ? words.needed : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
