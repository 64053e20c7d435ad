/** The only source of "now". Injected everywhere, so that tests and the sample year can set it. */
export type Clock = () => Date;

/** The machine's clock. */
export const systemClock: Clock = () => new Date();
