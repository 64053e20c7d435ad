import { createRoute, type SearchSchemaInput } from '@tanstack/react-router';
import { questionGroups } from '#contract/questions/questions.ts';
import { questionTopics } from '#domain/questions/question-form.ts';
import type { QuestionSearch } from '../../features/questions/queries.ts';
import { paths } from '../../shared/paths.ts';
import { page, screen } from '../screen.ts';
import { inArea, keepArea } from '../search-params.ts';
import { signedIn } from './signed-in.ts';

const QuestionPage = page(() => import('../../features/questions/question-page.tsx'), 'QuestionPage');
const QuestionsPage = page(() => import('../../features/questions/questions-page.tsx'), 'QuestionsPage');

/** The heap and topic in the address; what is none is dropped. */
function questionSearch(search: Record<string, unknown>): QuestionSearch {
  const group = questionGroups.find((one) => one === search.group);
  const topic = questionTopics.find((one) => one === search.topic);
  const { session } = search;
  return {
    ...inArea(search),
    ...(group && { group }),
    ...(topic && { topic }),
    ...(typeof session === 'string' && /^[0-9a-f-]{36}$/.test(session) && { session }),
  };
}

const list = createRoute({
  getParentRoute: () => signedIn,
  path: paths.questions,
  validateSearch: (search: QuestionSearch & SearchSchemaInput): QuestionSearch =>
    questionSearch({ ...search }),
  search: { middlewares: [keepArea] },
  component: screen(QuestionsPage, function QuestionsRoute() {
    const search = list.useSearch();
    const navigate = list.useNavigate();
    return (
      <QuestionsPage
        search={search}
        onSearch={(change) =>
          void navigate({ search: questionSearch({ ...search, ...change }), replace: true })
        }
      />
    );
  }),
});

const one = createRoute({
  getParentRoute: () => signedIn,
  path: paths.question,
  component: screen(QuestionPage, function QuestionRoute() {
    const { questionId } = one.useParams();
    return <QuestionPage key={questionId} questionId={questionId} />;
  }),
});

export const questionRoutes = [list, one] as const;
