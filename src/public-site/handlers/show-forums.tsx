import { ForumsPage } from '../questions/forums-page.tsx';
import type { Answer, PageRequest } from '../route.ts';
import { questionsOf } from './question-of-code.ts';

const shown = 30;

/** Announced forums, coming and past; kept by no browser for long, so that what was moved is seen. */
export async function showForums(request: PageRequest): Promise<Answer> {
  const { view, fields } = request;
  const ports = questionsOf(request);
  const asked = fields.get('xa');
  const areaCode = view.communes.some(({ code }) => code === asked) ? asked : '';
  const filter = { limit: shown, ...(areaCode && { areaCode }) };
  const coming = await ports.listForums({ ...filter, isComing: true });
  const past = await ports.listForums({ ...filter, isComing: false });
  const page = <ForumsPage view={view} areaCode={areaCode} coming={coming} past={past} />;
  return { status: 200, cache: 'form', page };
}
