// Names of people in the words of a text: behind a title, first name and family name, initials, lists, signatures.
import { is } from './lexicon.ts';
import { notName, ofFamily, ofGiven, type Read, type Span, WordReader } from './word-reader.ts';
import { labels } from './words/index.ts';
import { gap, shape, type Words } from './words-of-text.ts';

const anyName = is.title | ofGiven | is.family | is.caller | is.greeting;
/** Titles that are the letters of a department or a firm too: « MS Teams », « DR Bretagne », « Pr Informatique ». */
const lettersToo: ReadonlySet<string> = new Set(['dr', 'ms', 'pr']);
/** Titles that people write in small letters, and what follows them too. */
const smallTitles: ReadonlySet<string> = new Set(['mme', 'mmes', 'mlle', 'mlles', 'mr', 'mrs', 'dr', 'monsieur', 'madame']);
const links: ReadonlySet<string> = new Set(['et', 'and', 'a', 'à', 'avec', 'd', 'par', 'for', 'with', 'to', 'pour']);

/** « Pilote : karine » names her; « la référente karine » is left, as « le contact adèle » may be a tool. */
const withColon: ReadonlySet<string> = new Set(labels.split(/\s+/));

class NameReader extends WordReader {
  private titled(at: number): Read {
    if (!this.has(at, is.title)) return 0;
    const title = this.word(at);
    const isShort = title === 'm' || title === 'pr' || title === 'ms' || title === 'mm';
    if ((isShort || title === 'miss') && !this.isCapital(at)) return 0;
    if (isShort && at > 0 && (this.shape(at - 1) & shape.number) !== 0 && (this.gap(at) & ~gap.space) === 0) return 0;
    if ((this.gap(at + 1) & ~(gap.space | gap.dot)) !== 0 || (this.gap(at + 1) & gap.space) === 0) return 0;
    if (this.isBorne(at)) return 0;
    let from = at + 1;
    if ((this.word(from) === 'et' || this.word(from) === 'and') && this.has(from + 1, is.title)) {
      const both = this.titled(from + 1);
      return both;
    }
    for (let initials = 0; initials < 4 && this.isInitial(from); initials++) from += 1;
    const refused = lettersToo.has(title) ? is.function | is.title | is.nobody : is.function | is.title;
    const to = this.family(from, refused);
    if (to > 0) return this.has(from, is.particle) && this.isCut(from) ? 0 : to;
    // In small letters; glued to what stands before it, it is the end of a code: « 11fz8dr description ».
    if (!smallTitles.has(title) || !this.isSmall(from)) return 0;
    if (this.gap(at) === 0 && !this.isCapital(at)) return 0;
    if (this.has(from, notName | is.greeting) && !this.has(from, is.family)) return 0;
    if (this.isCapital(at) && !this.has(from, ofFamily | ofGiven)) return 0;
    if (this.has(from, is.particle) || this.length(from) < 3) return 0;
    const one = this.joined(from);
    const isMore = this.has(from, is.given) && this.gap(one) === gap.space && this.isSmall(one) && this.length(one) > 2;
    return isMore && !this.has(one, notName | is.particle) ? this.joined(one) : one;
  }

  /** « Monsieur Le Maire »: a function behind its article. */
  private isCut(at: number): boolean {
    let from = at;
    while (this.has(from, is.particle)) from += 1;
    return this.has(from, is.function);
  }

  private given(at: number): Read {
    if (!this.has(at, ofGiven) || !this.isCapital(at)) return 0;
    if ((this.gap(at) & gap.hyphen) !== 0 && (this.gap(at) & gap.space) === 0) return 0;
    const one = this.joined(at);
    if (this.gap(one) === gap.space && this.isInitial(one)) {
      const isSure = this.has(at, is.given) || !this.begins(at);
      return isSure && !this.isBorne(at) ? one + 1 : 0;
    }
    const to = this.gap(one) === gap.space ? this.family(one) : 0;
    if (to === 0) return 0;
    if (this.isBorne(at) || this.isPlace(to) || this.isPublic(at, to)) return -to;
    let last = one;
    while (last < to - 1 && this.has(last, is.particle)) last += 1;
    if (this.has(at, is.givenPlace)) return this.has(last, ofFamily) || this.isFamilyOnlyLoud(at, last) ? to : 0;
    const isSure = this.has(at, is.given) || this.has(last, ofFamily) || this.isCapitals(last) || !this.begins(at);
    return isSure ? to : 0;
  }

  /** « France KERDRAON », and not « France VAE » nor « FRANCE RELANCE ». */
  private isFamilyOnlyLoud(at: number, last: number): boolean {
    return this.isCapitals(last) && !this.isCapitals(at) && this.length(last) > 4;
  }

  /** « DUPONT Jean », « DUPONT, Jean », « Dupont Jean », « Dupont J. ». */
  private familyFirst(at: number): Read {
    if (!this.isCapital(at) || this.isBorne(at)) return 0;
    const to = this.family(at);
    if (to === 0) return 0;
    const isList = (this.gap(to) & ~(gap.space | gap.comma)) === 0 && (this.gap(to) & gap.space) !== 0;
    const isOnly = this.gap(to) === gap.space;
    const isLoud = this.isCapitals(to - 1) && (this.length(to - 1) > 3 || this.has(to - 1, ofFamily) || to - at > 1);
    const isFamily = this.has(to - 1, is.family) && isOnly;
    if (isOnly && this.isInitial(to)) {
      let behind = to;
      while (this.isInitial(behind)) behind += 1;
      if (isFamily || (this.gap(behind) & gap.comma) !== 0) return behind;
    }
    if (this.has(to, is.givenPlace) && !this.has(to - 1, ofFamily)) return 0;
    if (isLoud && isList && this.has(to, ofGiven) && this.isCapital(to) && !this.isCapitals(to)) return this.joined(to);
    return 0;
  }

  private initials(at: number): Read {
    if (!this.isInitial(at) || (at > 0 && this.gap(at) === gap.dot) || this.has(at - 1, is.part)) return 0;
    let from = at;
    while (from < at + 4 && this.isInitial(from)) from += 1;
    const to = (this.gap(from) & ~(gap.dot | gap.space)) === 0 ? this.family(from) : 0;
    if (to === 0 || this.isBorne(at)) return 0;
    let last = from;
    while (last < to - 1 && this.has(last, is.particle)) last += 1;
    const isSure = !this.begins(at) || this.has(last, ofFamily) || (this.isCapitals(last) && this.length(last) > 3);
    return isSure ? to : 0;
  }

  private small(at: number): Read {
    if (!this.isSmall(at) || this.gap(at + 1) !== gap.space) return 0;
    const isSure = (one: number, mask: number, word: number): boolean => this.has(one, mask) && !this.has(one, word);
    // « sarah KADDOURI »
    const isLoud = this.isCapitals(at + 1) && this.length(at + 1) > 3 && !this.has(at + 1, notName);
    if (isLoud && isSure(at, is.given, is.givenWord)) return this.joined(at + 1);
    if (!this.isSmall(at + 1)) return 0;
    const isOne = isSure(at, is.given, is.givenWord) && isSure(at + 1, is.family, is.familyWord | is.nobody);
    const isOther = isSure(at, is.family, is.familyWord | is.given) && isSure(at + 1, is.given, is.givenWord);
    return isOne || isOther ? at + 2 : 0;
  }

  /** « contacter sophie bertrand », « merci à Karim »: whom one calls. */
  private called(at: number): Read {
    if (!this.has(at, is.caller) || (withColon.has(this.plain(at)) && (this.gap(at + 1) & gap.colon) === 0)) return 0;
    // « Café Chez Marcel »: a sign, not a host.
    if (this.isCapital(at) && !this.begins(at) && this.word(at) === 'chez') return 0;
    let from = at + 1;
    while (from < at + 3 && links.has(this.word(from)) && this.gap(from) === gap.space) from += 1;
    if ((this.gap(from) & ~(gap.space | gap.apostrophe | gap.colon)) !== 0) return 0;
    if (!this.has(from, is.given) || this.has(from, is.givenWord)) return 0;
    const one = this.joined(from);
    const isFull =
      this.gap(one) === gap.space && this.isSmall(from) && this.isSmall(one) && this.length(one) > 2 && !this.has(one, notName);
    const isAlone = withColon.has(this.plain(at)) && this.gap(one + 1) !== gap.space;
    if (isFull && (this.has(one, ofFamily) || isAlone)) return this.named(from, one + 1);
    return this.named(from, one);
  }

  private named(from: number, to: number): Read {
    if (this.given(from) !== 0 || this.small(from) !== 0) return 0;
    this.keep(from, to);
    // « à karim et à delphine »
    let next = to;
    while (next < to + 2 && links.has(this.word(next)) && this.gap(next) === gap.space) next += 1;
    if (
      next > to &&
      this.has(next, is.given) &&
      !this.has(next, is.givenWord) &&
      this.given(next) === 0 &&
      this.small(next) === 0
    ) {
      this.keep(next, this.joined(next));
      return -this.joined(next);
    }
    return -to;
  }

  private signed(at: number): Read {
    if (!this.has(at, is.greeting)) return 0;
    const from = at + 1;
    if ((this.gap(from) & (gap.comma | gap.line | gap.colon | gap.other)) === 0 || !this.isCapital(from)) return 0;
    let next = from;
    while (next < from + 3 && this.isInitial(next)) next += 1;
    const to = this.family(next);
    const isEnd = to > 0 && (to >= this.words.count || (this.gap(to) & (gap.line | gap.comma)) !== 0);
    if (!isEnd) return 0;
    const isSure = next > from || this.has(from, ofGiven) || to - from > 1 || this.word(at).startsWith('sign');
    if (!isSure || this.has(next, notName & ~is.function)) return 0;
    this.keep(from, to);
    return -to;
  }

  /** First names alone, one behind the other. */
  private list(at: number): Read {
    const isOne = (one: number): boolean =>
      this.has(one, ofGiven) && this.isCapital(one) && this.given(one) === 0 && !this.has(one, is.namedAfter);
    if (!isOne(at) || this.isBorne(at) || this.gap(at) === gap.hyphen) return 0;
    const all: number[] = [at];
    let to = this.joined(at);
    for (;;) {
      const isComma = (this.gap(to) & (gap.comma | gap.semicolon)) !== 0;
      const isAnd = this.gap(to) === gap.space && (this.word(to) === 'et' || this.word(to) === 'and');
      const next = isAnd ? to + 1 : to;
      if (!(isComma || isAnd) || !isOne(next)) break;
      all.push(next);
      to = this.joined(next);
    }
    const sure = all.filter((one) => this.has(one, is.given) && !this.has(one, is.givenWord));
    if (sure.length < 2) return 0;
    for (const one of all) this.keep(one, this.joined(one));
    return -to;
  }

  read(): readonly Span[] {
    const { count, masks, shapes } = this.words;
    for (let at = 0; at < count; ) {
      // Nothing that is read below begins otherwise.
      if (((masks[at] ?? 0) & anyName) === 0 && ((shapes[at] ?? 0) & shape.capital) === 0) {
        at += 1;
        continue;
      }
      const named = this.titled(at) || this.given(at) || this.familyFirst(at) || this.initials(at) || this.small(at) || 0;
      const to = named || this.called(at) || this.signed(at) || this.list(at);
      if (named > 0) this.keep(at, named);
      at = to === 0 ? at + 1 : Math.abs(to);
    }
    return this.found;
  }
}

/** Names in the order of the text. */
export function namesIn(text: string, words: Words): readonly Span[] {
  return (words.all & anyName) !== 0 || words.hasInitial ? new NameReader(text, words).read() : [];
}
