// Votes that were held: ballots of a year that is over, and plans that a decision froze, keep what was voted on.

/** `path` is that of a file; `today` is YYYY-MM-DD. */
export const isHeldVote = (path: string, today: string): boolean => {
  const year = /^ballots\/(?:.+\/)?(\d{4})\.ya?ml$/.exec(path)?.[1];
  return year !== undefined && year < today.slice(0, 4);
};

/** Whether a place in a file is part of what a council voted: all that a frozen plan says, but for the decisions that it names. */
export const isVoted = (path: string, pointer: readonly (string | number)[]): boolean =>
  /^plans\/[^/]+\.ya?ml$/.test(path) && !['frozenBy', 'decision'].some((key) => key === pointer.at(-1));
