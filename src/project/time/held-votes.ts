// Votes that were held: the ballots of a year that is over keep what was voted on.

/** `path` is that of a file; `today` is YYYY-MM-DD. */
export const isHeldVote = (path: string, today: string): boolean => {
  const year = /^ballots\/(?:.+\/)?(\d{4})\.ya?ml$/.exec(path)?.[1];
  return year !== undefined && year < today.slice(0, 4);
};
