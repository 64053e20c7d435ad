import { planRegisters } from '#domain/sample/registers/plan-registers.ts';
import type { SamplePart } from './sample-part.ts';
import { writeRegisters } from './write-registers.ts';

/** Models with their sites, groups, cameras and teams, and what these did. */
export const registersPart: SamplePart = {
  name: 'registers',
  async run(context) {
    await writeRegisters(context, planRegisters({ ...context, phrases: context.words.registers }));
    return true;
  },
};
