import { z } from 'zod';
import { addDays } from '#domain/calendar/plain-date.ts';
import { sampleSeed, sampleWindow } from '#domain/sample/sample-window.ts';
import { planTips } from '#domain/sample/tips/plan-tips.ts';
import type { SampleTip } from '#domain/sample/tips/sample-tip.ts';
import type { TipPhrases } from '#domain/sample/tips/tip-phrases.ts';
import { codeFromBytes, formatCode } from '#domain/sealing/tip-code.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { type ListedArea, sampleCommunes } from './sample-communes.ts';

const standings = ['asked', 'resolved'] as const;

/** The code of a sample tip that a visitor may follow, and how the tip stands. */
export const ExampleCode = z.object({
  /** As a sender types it. */
  code: z.string(),
  stands: z.enum(standings),
});
export type ExampleCode = Readonly<z.infer<typeof ExampleCode>>;

/**
 * Codes of two sample tips for a visitor to follow: the newest where an officer has asked something and nobody has
 * answered yet, and the newest that is resolved with messages from both sides.
 */
export async function exampleCodes(
  { db, tenant, phrases }: { db: Database; tenant: string; phrases: TipPhrases },
  areas: readonly ListedArea[],
): Promise<ExampleCode[]> {
  const startedAt = await inScope(db, { tenant, path: `${tenant}/` }, (trx) =>
    trx.selectFrom('tenants').select('started_at').where('tenant_id', '=', tenant).executeTakeFirstOrThrow(),
  );
  const window = sampleWindow(startedAt.started_at);
  const communes = await sampleCommunes(db, areas);
  const { from, to } = window;
  const plan = { tenant, seed: sampleSeed, communes, from, to, phrases };
  // the newest of each are asked for: the whole year is planned only where the last weeks have none
  const since = addDays(to, -90) > from ? addDays(to, -90) : from;
  const newest = examplesIn(planTips({ ...plan, since }));
  return newest.length === standings.length || since === from ? newest : examplesIn(planTips(plan));
}

function examplesIn(tips: readonly SampleTip[]): ExampleCode[] {
  // a check character that is a sign, like @, would be harder to dictate
  const plain = tips.filter(({ code }) => /[0-9A-Z]$/.test(formatCode(codeFromBytes(code))));
  const has = ({ steps }: SampleTip, action: string) => steps.some((step) => step.action === action);
  const examples = {
    asked: plain.findLast((tip) => tip.steps.at(-1)?.action === 'reply' && !has(tip, 'resolve')),
    resolved: plain.findLast((tip) => has(tip, 'message') && has(tip, 'resolve')),
  };
  return standings.flatMap((stands) => {
    const tip = examples[stands];
    return tip ? [{ stands, code: formatCode(codeFromBytes(tip.code)) }] : [];
  });
}
