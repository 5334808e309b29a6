// A span of days, however coarsely somebody wrote it.

/** First and last day as `YYYY-MM-DD`; `null` is open. `text` is the period as written. */
export interface Period {
  readonly start: string | null;
  readonly end: string | null;
  readonly text: string;
}
