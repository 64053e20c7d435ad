export { ensureAreaKeys } from './keys/ensure-area-keys.ts';
export { rewrapAreaKeys } from './keys/rewrap-area-keys.ts';
export { rotateAreaKeys } from './keys/rotate-area-keys.ts';
export { serveSearch } from './search/serve-search.ts';
