import type { Forum } from '#modules/registers/for-public.ts';
import type { PageRequest } from '../route.ts';
import { questionsOf } from './question-of-code.ts';

const shape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The announced forum that a field of the request names; none for anything else. */
export async function forumOf(request: PageRequest, field: string): Promise<Forum | undefined> {
  const id = request.fields.get(field);
  const ports = questionsOf(request);
  const [one] = shape.test(id) ? await ports.listForums({ id, limit: 1 }) : [];
  return one;
}
