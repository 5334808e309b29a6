// How a report is shown to the person who reads it.
import type { Language } from '../model/index.ts';

/** How many colours the terminal has: none, 16, 256 or all of them. */
export type Colour = 0 | 1 | 2 | 3;

/** Of text that no width cuts. */
export interface TextStyle {
  readonly language: Language;
  readonly colour: Colour;
}

export interface ReportStyle extends TextStyle {
  /** Of the terminal, in characters. */
  readonly width: number;
  /** What is alike is told each by itself. */
  readonly all?: boolean;
}
