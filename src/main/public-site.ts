import { placeholderSite } from './placeholder-site.ts';

await placeholderSite();
