import type { Access, Audit } from '../route.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    readonly access?: Access;
    readonly audit?: Audit;
    /** Name of the call in `accesses`. */
    readonly action?: string;
    readonly opensInTab?: true;
  }
}

/** What a route outside the contract declares: anyone may ask, and it shows nothing that is worth a record. */
export const openRoute = (why: string): { access: Access; audit: Audit } => ({
  access: { who: 'anyone', why },
  audit: { leaves: 'nothing', why },
});
