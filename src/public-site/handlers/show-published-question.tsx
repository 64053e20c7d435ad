import { Page } from '../layout/page.tsx';
import { pathOf } from '../paths.ts';
import { PublishedCard } from '../questions/published-card.tsx';
import type { Answer, PageRequest } from '../route.ts';
import { questionsOf } from './question-of-code.ts';

const shape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One published question under an address of its own; another answer where it is published no more. */
export async function showPublishedQuestion(request: PageRequest): Promise<Answer> {
  const { view, fields } = request;
  const id = fields.get('cau');
  const ports = questionsOf(request);
  const [one] = shape.test(id) ? await ports.listPublished({ id, limit: 1 }) : [];
  const { questions } = view.t;
  const page = (
    <Page view={view} title={questions.title} page="questions">
      {one ? <PublishedCard view={view} one={one} isAlone /> : <h1>{questions.gone}</h1>}
      <p>
        <a href={pathOf('questions', view.locale)}>{questions.first}</a>
      </p>
    </Page>
  );
  return { status: one ? 200 : 404, cache: 'form', page };
}
