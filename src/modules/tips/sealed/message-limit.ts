/** Longest message of a conversation, in characters. */
export const messageLimit = 5_000;
