// The outside, handed in: what a command may know of where it runs, and of what the machine has.
import type { Language } from './language.ts';

export interface World {
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** Today, YYYY-MM-DD; `--today` wins. */
  readonly today: string;
  /** 0 is no colour, 1 is sixteen colours, 2 and 3 more. */
  readonly colour: 0 | 1 | 2 | 3;
  /** Projects are one's own: true unless it is said otherwise. Of others, each has a budget of time and memory. */
  readonly trusts?: boolean;
  /** Somebody is there to answer questions. */
  readonly interactive: boolean;
  /** `err` is a terminal: a line of it may be written over. */
  readonly live?: boolean;
  /** The width of the terminal, in characters. */
  readonly width: number;
  /**
   * At what width lines are broken between words, where they are read on a terminal; null where they go into a file or a pipe. `height` in
   * lines. As it is when it is read: a terminal may be resized.
   */
  readonly folds?: { readonly out: number | null; readonly err: number | null; readonly height?: number };
  /** A clock that only goes forward, in milliseconds: how long a job took, never what day it is. */
  readonly now: () => number;
  /** The language of the environment. */
  readonly language: Language;
  /** What the scheduler of a machine tells: which part of a run is to be done here. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Hides what looks personal in a text, of the same length: where what others wrote is shown. */
  readonly mask?: (text: string) => string;
  /** Results. What is `exact` reaches a terminal as it is: data, scripts, lines of a file. */
  readonly out: (text: string, exact?: boolean) => void;
  /** Everything else. */
  readonly err: (text: string, exact?: boolean) => void;
}

/** What a machine has of the programs and fonts that jalon may use. */
export interface Installed {
  readonly name: 'jalon' | 'node' | 'libreoffice' | 'poppler' | 'git' | 'font';
  /** The family, for a font. */
  readonly family?: string;
  /** `other`: there, but not one that suits; `replaced`: another stands in for it; `unknown`: nothing here can tell. */
  readonly state: 'there' | 'absent' | 'other' | 'replaced' | 'unknown';
  readonly version: string | null;
  /** Where it lies. */
  readonly path?: string;
  /** The font that stands in for it, or the versions that suit. */
  readonly instead?: string;
}
