import type { withBrowser } from '../../../test/support/browser.ts';

/** Opens pages of a site; `wrong` gathers any request to elsewhere, breach of the content policy and fault of a script. */
export function watchedPages(openPage: ReturnType<typeof withBrowser>, site: string) {
  return async (options: Parameters<typeof openPage>[0] = {}) => {
    const page = await openPage(options);
    const wrong: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(site)) wrong.push(`request to ${request.url()}`);
    });
    page.on('console', (message) => {
      const text = message.text();
      if (message.type() === 'error' && !/status of (401|409)/.test(text)) wrong.push(text);
    });
    page.on('pageerror', (error) => wrong.push(String(error)));
    return { page, wrong };
  };
}
