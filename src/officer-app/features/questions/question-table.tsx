import { Link } from '@tanstack/react-router';
import type { Question } from '#contract/questions/questions.ts';
import { questionsPage as words } from '#locales/vi/officers/questions.ts';
import { capital } from '../../shared/area/area-options.ts';
import { formatNear } from '../../shared/format-time.ts';
import ruled from '../../shared/look/ruled-table.module.css';
import { Tag } from '../../shared/look/tag.tsx';
import { paths } from '../../shared/paths.ts';
import { useNow } from '../../shared/use-now.ts';
import { QuestionState } from './question-state.tsx';

/** Questions as ruled lines: which, about what, where, since when, and by when. */
export function QuestionTable({ questions }: { questions: readonly Question[] }) {
  const now = useNow();
  const { columns } = words;
  return (
    <table className={ruled.table}>
      <thead>
        <tr>
          {Object.values(columns).map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {questions.map((one) => (
          <tr key={one.id}>
            <th scope="row" className="num">
              <Link to={paths.question} params={{ questionId: one.id }}>
                {one.number}
              </Link>
            </th>
            <td>{words.topics[one.topic] ?? one.topic}</td>
            <td>{capital(one.areaName)}</td>
            <td className="num nowrap">{formatNear(new Date(one.receivedAt), now)}</td>
            <td>
              <QuestionState question={one} now={now} /> {!one.mayPublish && <Tag>{words.private}</Tag>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
