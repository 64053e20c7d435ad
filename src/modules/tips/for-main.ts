export { ensureAreaKeys } from './keys/ensure-area-keys.ts';
export { serveSearch } from './search/serve-search.ts';
