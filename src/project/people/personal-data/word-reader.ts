// Words of a text asked one by one: how each is written, what it may be, what stands around it, and where a family name ends.

import { unaccented } from '../../../values/index.ts';
import { is } from './lexicon.ts';
import { publicFigures } from './words/index.ts';
import { gap, shape, type Words } from './words-of-text.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Past the last word of what was read there; negative when it is nobody's name, 0 when nothing is. */
export type Read = number;

export const notName = is.nobody | is.function | is.title | is.namedAfter;
export const ofFamily = is.family | is.familyWord;
export const ofGiven = is.given | is.givenWord;

export class WordReader {
  readonly found: Span[] = [];
  protected readonly text: string;
  protected readonly words: Words;

  constructor(text: string, words: Words) {
    this.text = text;
    this.words = words;
  }

  protected mask = (at: number): number => this.words.masks[at] ?? 0;
  protected gap = (at: number): number => this.words.gaps[at] ?? gap.line;
  protected shape = (at: number): number => this.words.shapes[at] ?? 0;
  protected has = (at: number, mask: number): boolean => at < this.words.count && (this.mask(at) & mask) !== 0;
  protected isCapital = (at: number): boolean => at < this.words.count && (this.shape(at) & shape.capital) !== 0;
  protected isCapitals = (at: number): boolean => at < this.words.count && (this.shape(at) & shape.capitals) !== 0;
  protected isLetter = (at: number): boolean => (this.shape(at) & shape.letter) !== 0;
  protected isInitial = (at: number): boolean => this.isLetter(at) && this.isCapital(at) && (this.gap(at + 1) & gap.dot) !== 0;
  protected isSmall = (at: number): boolean => at < this.words.count && (this.shape(at) & (shape.capital | shape.number)) === 0;
  protected word = (at: number): string => this.text.slice(this.words.starts[at], this.words.ends[at]).toLowerCase();
  /** Without accents. */
  protected plain = (at: number): string => unaccented(this.word(at));
  protected length = (at: number): number => (this.words.ends[at] ?? 0) - (this.words.starts[at] ?? 0);
  protected begins = (at: number): boolean => (this.gap(at) & (gap.line | gap.dot | gap.semicolon | gap.other)) !== 0;

  protected keep(from: number, to: number): void {
    const end = this.words.ends[to - 1] ?? 0;
    this.found.push({ start: this.words.starts[from] ?? 0, end: this.isInitial(to - 1) ? end + 1 : end });
  }

  /** Past words that a hyphen or an apostrophe joins. */
  protected joined(at: number): number {
    let to = at + 1;
    while (to < this.words.count && (this.gap(to) === gap.hyphen || this.gap(to) === gap.apostrophe)) to += 1;
    return to;
  }

  /** Past a family name that begins there, its particles and what follows it. */
  protected family(at: number, refused: number = notName): Read {
    let from = at;
    while (from < at + 3 && this.has(from, is.particle) && (this.gap(from + 1) & ~(gap.space | gap.apostrophe)) === 0) from += 1;
    if (!this.isCapital(from) || this.isLetter(from)) return 0;
    if (this.has(from, refused) && !this.has(from, ofFamily)) return 0;
    let to = this.joined(from);
    // « CO-08 », « R2020 »
    if ((this.shape(to - 1) & shape.number) !== 0 || this.hasNumber(to)) return 0;
    for (let more = 0; more < 2 && this.gap(to) === gap.space; more++) {
      let next = to;
      while (next < to + 2 && this.has(next, is.particle) && (this.gap(next + 1) & ~(gap.space | gap.apostrophe)) === 0)
        next += 1;
      const isCut = !this.isCapital(next) || this.isLetter(next) || this.has(next, notName | is.caller);
      if (isCut || (this.isCapitals(from) && !this.isCapitals(next))) break;
      to = this.joined(next);
    }
    return to;
  }

  protected hasNumber = (at: number): boolean =>
    at < this.words.count && (this.shape(at) & shape.number) !== 0 && (this.gap(at) & ~gap.hyphen) === 0;

  /** Whether what is there is a place or an organisation that bears the name. */
  protected isBorne(at: number): boolean {
    for (let back = at - 1; back >= 0 && back > at - 6; back--) {
      if ((this.gap(back + 1) & ~(gap.space | gap.apostrophe | gap.hyphen)) !== 0) return false;
      if (this.has(back, is.namedAfter)) return true;
      const isThrough = this.has(back, is.particle | is.ofPlace | is.title) || (this.has(back, ofGiven) && this.isCapital(back));
      if (!isThrough && this.word(back) !== 'et' && this.word(back) !== 'and') return false;
    }
    return false;
  }

  protected isPublic(from: number, to: number): boolean {
    let told = '';
    for (let at = from; at < to; at++) {
      told = told === '' ? this.plain(at) : `${told} ${this.plain(at)}`;
      if (publicFigures.has(told)) return true;
    }
    return false;
  }

  /** « Martin Luther King Street »: the place stands behind in English. */
  protected isPlace = (to: number): boolean => this.gap(to) === gap.space && this.isCapital(to) && this.has(to, is.namedAfter);
}
