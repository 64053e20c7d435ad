/** How many custodians must agree. */
export const openersNeeded = 2;
/** How many there must be before a sealed contact is offered: one may be lost. */
export const custodiansNeeded = 3;
