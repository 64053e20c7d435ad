import { Page } from '../layout/page.tsx';
import { pathOf } from '../paths.ts';
import { ForumPage } from '../questions/forum-page.tsx';
import type { Answer, PageRequest } from '../route.ts';
import { forumOf } from './forum-of.ts';
import { questionsOf } from './question-of-code.ts';

const shown = 50;

/** One announced forum under an address of its own; another answer where it is announced no more. */
export async function showForum(request: PageRequest): Promise<Answer> {
  const { view } = request;
  const one = await forumOf(request, 'ma');
  if (!one) {
    const { forums } = view.t;
    const page = (
      <Page view={view} title={forums.title} page="forums">
        <h1>{forums.gone}</h1>
        <p>
          <a href={pathOf('forums', view.locale)}>{forums.all}</a>
        </p>
      </Page>
    );
    return { status: 404, cache: 'form', page };
  }
  const answers = await questionsOf(request).listPublished({ askedFor: one.id, limit: shown });
  const page = <ForumPage view={view} one={one} answers={answers} />;
  return { status: 200, cache: 'form', page };
}
