import { sql } from 'kysely';
import type { TestDatabase } from '../../../../test/support/database.ts';
import { prepareFiles } from '../../../../test/support/tip-files.ts';
import { addOfficer, communes, exampleForm, prepareTips } from '../../../../test/support/tips.ts';
import { listTipFiles } from '../for-officers.ts';
import { submitTipWithFiles } from '../for-public.ts';

export const newNonce = () => crypto.randomUUID();

/** A city with files, what residents do with forms in it, and the officers who look. */
export async function prepareTipFiles(database: TestDatabase) {
  const prepared = await prepareTips(database);
  const files = await prepareFiles(prepared);
  const duty = await addOfficer(database, 'duty_officer', '92/31135/');
  const officer = (actor: typeof duty) => ({ ...prepared.officer(actor), store: files.store });
  return {
    ...files,
    duty,
    officer,
    neighbour: await addOfficer(database, 'duty_officer', '92/31120/'),
    send: (nonce: string, description = 'Kèm ảnh') =>
      submitTipWithFiles(files.context, { ...exampleForm, description, nonce }),
    /** The id of the tip that came in last. */
    newestTip: async (): Promise<string> => {
      const { rows } = await sql<{
        id: string;
      }>`select id from tindan.tips order by id desc limit 1`.execute(database.admin);
      return String(rows[0]?.id);
    },
    filesOf: async (tipId: string) => (await listTipFiles(officer(duty), { tipId })).files,
    /** What was written last into the chain of the commune. */
    newestEvent: async (): Promise<{ verb: string; details: Record<string, unknown> }> => {
      const { rows } = await sql<{ body: Buffer }>`select body from tindan.events
        where chain = ${communes.ninhKieu} order by seq desc limit 1`.execute(database.admin);
      return JSON.parse(String(rows[0]?.body));
    },
  };
}
