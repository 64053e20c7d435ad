import { config } from 'zod';

/** The content policy forbids code made of text; without this every screen tries it once and reports itself. */
config({ jitless: true });
