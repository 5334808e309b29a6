// What a project holds about one person.

/** `key` is that of the schema (`action.leads`); empty in a text zone or a file of raw answers. */
export interface PersonMention {
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  readonly key: string;
  /** The nearest thing that bears an id: `AC-012`. */
  readonly of: string | null;
  /** The text that names the person, whole. */
  readonly text: string;
  /** The line of a list that is about the person: a ballot, a place in a team; null when nothing but that text is. */
  readonly about: object | null;
}

export interface PersonData {
  /** Of the register; null for somebody who is in none. */
  readonly id: string | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** In the order of files and lines. */
  readonly mentions: readonly PersonMention[];
  /** Files of raw answers that are not text: nobody looked into them. */
  readonly unsearched: readonly string[];
}
