import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { contract } from '#contract/contract.ts';
import type { EndpointName } from '#contract/endpoints.ts';
import { officerRoutes } from '../../../src/officer-api/routes.ts';
import { cases, places, type TipWorld } from './tip-world.ts';

/** A body that passes the contract and can change nothing: it names a version that never was. */
const bodies: Partial<Record<string, object>> = {
  markTipValuable: { ground: 'prevented_harm' },
  resolveTip: { outcome: 'unfounded' },
  replyToTip: { text: 'Đã nhận' },
  triageTip: { track: 'feedback', urgency: 'normal', remote: false, reason: 'by_content' },
  assignTip: { toOfficerId: randomUUID(), reason: 'roster' },
  noteTip: { text: 'Gọi lại' },
  redactTip: { blanks: [] },
  tagTip: { add: ['theft'], remove: [], freeTags: [] },
  unmarkTipValuable: { reason: 'by_mistake' },
  moveTip: { toArea: '92', reason: 'other_area' },
  requestTransfer: { agency: 'city_police' },
  declineTransfer: { reason: 'more_checking' },
  acknowledgeTransfer: { documentNumber: '1' },
  recordNotice: { step: 'procuracy' },
  extendLimit: { limit: 'agency_decision', ground: 'complex', requestedOn: '2026-11-20' },
  suspendTip: { ground: 'papers_pending', documentNumber: '1' },
  resumeTip: { documentNumber: '1' },
  answerTip: { by: 'message', text: 'Đã xong' },
  closeTip: { reason: 'answered' },
  reopenTip: { reason: 'new_information' },
  declineReview: { reason: 'nothing_new', text: 'Không có gì mới' },
  holdTip: { reason: 'inspection' },
  releaseTip: { reason: 'need_ended' },
  mergeTip: { intoTipId: randomUUID(), reason: 'sent_twice' },
  splitTip: { text: 'Việc khác', reason: 'two_matters' },
  printTipPaper: { form: 'items_receipt' },
  requestOpening: {
    ...{ purpose: 'verify', minutes: 15, reasonText: 'Hỏi lại' },
    publicKey: Buffer.alloc(32, 1).toString('base64'),
  },
};
const bodyOf = (name: string) => ({ id: randomUUID(), version: 1_000_000, ...bodies[name] });

/** Every route of one tip. */
const ofOneTip = officerRoutes.filter(({ name }) => contract[name].path.includes(':tipId'));
export const oneTipRoutes: readonly EndpointName[] = ofOneTip.map(({ name }) => name);

export function walkOneTip({ officer, tip }: TipWorld): void {
  describe.each(ofOneTip.map((route) => [route.name, route] as const))('%s', (name, { access }) => {
    test.each(cases)('%s, record in %s area', async (role, place) => {
      const { method, path } = contract[name];
      const call = (id: string) =>
        officer(role, place).call(
          method,
          path.replace(':tipId', id).replace(/:(file|document)Id/, randomUUID()),
          method === 'POST' ? bodyOf(name) : undefined,
        );
      const answer = await call(tip(place));
      if (access.who !== 'roles' || !access.roles.includes(role)) {
        expect([answer.status, answer.body]).toEqual([403, { code: 'not_allowed' }]);
      } else if (!places[place].sees) {
        expect([answer.status, answer.body]).toEqual([404, { code: 'not_found' }]);
        const nowhere = await call(randomUUID());
        expect([nowhere.status, nowhere.body]).toEqual([answer.status, answer.body]);
      } else {
        // a change names a version that never was, nobody is this tip's handler yet, and it has no files
        const expected = ['viewContact', 'openTipFile', 'openTipDocument'].includes(name)
          ? 404
          : method === 'GET'
            ? 200
            : 409;
        expect([answer.status, answer.body?.code]).toEqual([
          expected,
          expected === 200 ? undefined : expect.any(String),
        ]);
      }
    });
  });
}
