import { SendTipPage } from '../pages/send-tip-page.tsx';
import type { Answer, PageRequest } from '../route.ts';
import { emptyTip } from '../tips/typed-tip.ts';

export function showSendTip({ view }: PageRequest): Answer {
  return { status: 200, cache: 'form', page: <SendTipPage view={view} form={emptyTip()} errors={{}} /> };
}
