import { isPlainDate } from '#domain/calendar/plain-date.ts';
import type { Forum } from '#modules/registers/for-public.ts';
import { ForumsPage } from '../questions/forums-page.tsx';
import type { Answer, PageRequest } from '../route.ts';
import { questionsOf } from './question-of-code.ts';

const most = 100;
const pageSize = 12;
const place = /^(\d{4}-\d\d-\d\d) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Announced forums, coming ones and past ones page by page; kept by no browser for long, so that what was moved is seen. */
export async function showForums(request: PageRequest): Promise<Answer> {
  const { view, fields } = request;
  const ports = questionsOf(request);
  const asked = fields.get('xa');
  const areaCode = view.communes.some(({ code }) => code === asked) ? asked : '';
  const filter = areaCode ? { areaCode } : {};
  const after = readPlace(fields.get('sau'));
  const coming = after ? null : await ports.listForums({ ...filter, isComing: true, limit: most });
  const found = await ports.listForums({
    ...{ ...filter, isComing: false, limit: pageSize + 1 },
    ...(after && { after }),
  });
  const past = found.slice(0, pageSize);
  const last = found.length > pageSize ? past.at(-1) : undefined;
  const next =
    last && new URLSearchParams({ ...(areaCode && { xa: areaCode }), sau: `${last.heldOn} ${last.id}` });
  const page = (
    <ForumsPage view={view} areaCode={areaCode} coming={coming} past={past} next={next?.toString()} />
  );
  return { status: 200, cache: 'form', page };
}

/** Where the page before ended, as its address says; none for anything else. */
function readPlace(said: string): Pick<Forum, 'heldOn' | 'id'> | undefined {
  const [, day = '', id = ''] = place.exec(said) ?? [];
  return isPlainDate(day) ? { heldOn: day, id } : undefined;
}
