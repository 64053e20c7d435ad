/**
 * Codes that the records of tips write: with no fact of them the count is zero, not unknown. Decisions of the
 * investigation agency (T08 to T10) come with its paper and are never guessed from here.
 */
export const tipIndicators: readonly string[] = ['T01', 'T02', 'T05', 'T07N', 'T14'];
