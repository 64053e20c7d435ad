import { pathOf } from '../paths.ts';
import { queryOf, readQuestionSearch } from '../questions/question-search.ts';
import { QuestionsPage } from '../questions/questions-page.tsx';
import type { Answer, PageRequest } from '../route.ts';
import { questionsOf } from './question-of-code.ts';

const pageSize = 20;

/** The published questions; kept by no browser for long, so that what is taken down is gone. */
export async function showQuestions(request: PageRequest): Promise<Answer> {
  const { view, fields } = request;
  const ports = questionsOf(request);
  const search = readQuestionSearch(fields, view);
  const found = await ports.listPublished({ ...search, limit: pageSize + 1 });
  const list = found.slice(0, pageSize);
  const last = found.length > pageSize ? list.at(-1) : undefined;
  const after = last && `${last.publishedAt.toISOString()} ${last.id}`;
  const next = after && `${pathOf('questions', view.locale)}?${queryOf({ ...search, after })}`;
  const counts = await ports.countAnswers();
  const page = <QuestionsPage view={view} search={search} list={list} next={next} counts={counts} />;
  return { status: 200, cache: 'form', page };
}
