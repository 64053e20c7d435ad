export { ensureAreaKeys } from './ensure-area-keys.ts';
export { serveSearch } from './search/serve-search.ts';
