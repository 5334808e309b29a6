// Which words of a text name somebody, and which a function, a department or an organisation: what is not known is taken for a name.
import {
  bodyAdjectives,
  complementWords,
  departmentLetters,
  firstNames,
  isIn,
  knownLetters,
  namedAfter,
  namedBodies,
  officeWords,
  plainWord,
} from './people-words.ts';

/** `unknown` words name somebody, unless an office licenses them: « Maire de Retiers ». */
type Kind = 'office' | 'link' | 'article' | 'given' | 'initial' | 'title' | 'neutral' | 'unknown';
interface Word {
  readonly text: string;
  readonly plain: string;
  readonly kind: Kind;
  /** « d’Yvelines » holds its link. */
  readonly isLinked: boolean;
  readonly isCapital: boolean;
  readonly isCapitals: boolean;
}
export interface Parted {
  readonly names: readonly string[];
  readonly others: readonly string[];
}

/** « M. », « Mme », « Me. », alone. */
export const isCourtesy = (word: string): boolean =>
  /^(?:m\.|mm\.|mr\.?|mrs\.?|ms\.?|mmes?\.?|mlles?\.?|melle\.?|me\.|dr\.?|monsieur|messieurs|madame|mesdames|mademoiselle|docteur|maître)$/i.test(
    word,
  );
const initial = /^(?:\p{Lu}\.?(?:-?\p{Lu}\.?)?|\p{Lu}\p{Ll}\.-?\p{Lu}?\p{Ll}?\.?)$/u;
const links: ReadonlySet<string> = new Set(
  'de du des d l a au aux en et ou pour par sur sous chez dans of and for in to with'.split(' '),
);
const articles: ReadonlySet<string> = new Set('le la les un une the van von ben el al di da dos'.split(' '));
const suffixes: ReadonlySet<string> = new Set('e s es ne nes trice trices euse euses ere eres'.split(' '));
/** Programmes whose names hold words that are surnames too. */
const programmes =
  /petites villes de demain|cap emploi|msa portes de bretagne|action c(?:œ|oe)ur de ville|ma[iî]tre d['’](?:ouvrage|œuvre|oeuvre)|villages d['’]avenir/gi;
/** Ends of words that complete an office, in small letters: « fonctionnelle », « touristique ». */
const complementEnd = /(?:ique|tion|isme|ité|iel|ielle|ale|ive|ment|é|ée)s?$/u;

/** Without any of these signs at its ends. */
export function withoutEdges(text: string, signs: string): string {
  let [from, to] = [0, text.length];
  while (from < to && signs.includes(text[from] ?? '')) from += 1;
  while (to > from && signs.includes(text[to - 1] ?? '')) to -= 1;
  return text.slice(from, to);
}

/** Without signs around it, and without the mark of a gender: « élu(e)s ». */
const bare = (text: string): string => withoutEdges(text.replace(/\((?:e|s|es|ne|nes|trice|euse|ère)\)/g, ''), `("«“'.,:)»”’;`);
const isLetters = (word: string): boolean => {
  const plain = plainWord(word);
  if (/\d/.test(word)) return /\p{L}{2}/u.test(word);
  if (word !== word.toUpperCase()) return departmentLetters.has(plain) || /^(?:dgs|dga|dpo|ccas|cias|epci)$/.test(plain);
  return word.length > 1 && (knownLetters.has(plain) || /^[bcdfghjklmnpqrstvwxz]{3,}$/.test(plain));
};

function kindOf(word: string, isFirst: boolean, isShouted: boolean): Kind {
  if (word === '') return 'neutral';
  if (word.includes('\t')) return 'office';
  if (isCourtesy(word)) return 'title';
  const plain = plainWord(word).replace(/\.$/, '');
  const isCapital = /^\p{Lu}/u.test(word);
  if (links.has(plain) && (!isCapital || isFirst || isShouted || word === 'À'))
    return isCapital && !isShouted && word !== 'À' ? 'article' : 'link';
  if (articles.has(plain) || links.has(plain)) return isCapital ? 'article' : 'link';
  if (/^\d+(?:er|ere|re|e|eme|nd|nde)?$/.test(plain) || !/[\p{L}\p{N}]/u.test(plain) || word.includes('@')) return 'neutral';
  if (isLetters(word)) return 'office';
  if (initial.test(word)) return 'initial';
  const parts = plain
    .replace(/[()]/g, '-')
    .split(/[-·•./]/)
    .filter((part) => part !== '');
  if (parts.every((part, at) => isIn(officeWords, part) || (at > 0 && (suffixes.has(part) || links.has(part))))) return 'office';
  if (!/^(?:saint|sainte|st|ste)$/.test(parts[0] ?? '') && parts.some((part) => firstNames.has(part))) return 'given';
  return !isCapital && isIn(complementWords, plain) ? 'office' : 'unknown';
}

function wordsOf(text: string): readonly Word[] {
  const isShouted = text === text.toUpperCase();
  return text.split(' ').map((written, index): Word => {
    const [, link, rest] = /^([dl]|jusqu)['’](.+)$/.exec(bare(written)) ?? [];
    const word = rest ?? bare(written);
    const kind = kindOf(word, index === 0, isShouted);
    const isCapitals = word.length > 1 && word === word.toUpperCase() && /\p{Lu}/u.test(word);
    return {
      text: written,
      plain: plainWord(word),
      kind,
      isLinked: link !== undefined,
      isCapital: /^\p{Lu}/u.test(word),
      isCapitals,
    };
  });
}

const isSaint = (word: Word | undefined): boolean => /^(?:saint|sainte|st|ste)$/.test(word?.plain ?? '');

/** Which words name somebody, where some of them are an office. */
function named(words: readonly Word[]): readonly boolean[] {
  const isShouted = words.every(({ isCapitals, kind }) => isCapitals || kind === 'neutral' || kind === 'link');
  const marks: boolean[] = words.map(() => false);
  /** What the words before allow an unknown one to be: `body` after a noun that takes a name, `linked` after a preposition. */
  let state: 'none' | 'office' | 'body' | 'linked' | 'licensed' | 'name' = 'none';
  const bodyNoun = (word: Word): boolean => isIn(namedBodies, word.plain);
  for (const [at, word] of words.entries()) {
    const { kind, isLinked, isCapital, isCapitals, plain } = word;
    const isPlace: boolean = isSaint(words[at - 1]) && state !== 'name';
    const isHonoured =
      kind === 'given' && state === 'body' && words.slice(at).every((one) => !one.isCapitals || isShouted) && isAfter(words, at);
    if (kind === 'office') state = bodyNoun(word) || (state === 'body' && isIn(bodyAdjectives, plain)) ? 'body' : 'office';
    else if (kind === 'link' && state !== 'none' && state !== 'name')
      state = links.has(plain) || state === 'linked' ? 'linked' : state;
    else if (kind === 'title' || kind === 'initial' || (kind === 'given' && !isPlace && !isHonoured)) {
      marks[at] = true;
      state = 'name';
    } else if (isHonoured) state = 'body';
    else if (kind === 'unknown' || kind === 'given') {
      const isEnd: boolean = !isCapital && complementEnd.test(plain) && ['office', 'body', 'licensed'].includes(state);
      const isLicensed: boolean =
        (isLinked && state !== 'none' && state !== 'name') ||
        state === 'linked' ||
        (state === 'body' && isCapital && (!isCapitals || isShouted)) ||
        (state === 'licensed' && !isCapital) ||
        isPlace ||
        isEnd;
      marks[at] = !isLicensed;
      state = isLicensed ? (state === 'body' ? 'body' : isEnd ? state : 'licensed') : 'name';
    }
  }
  return joined(words, marks);
}

/** « École Jules Ferry » is called after somebody. */
const isAfter = (words: readonly Word[], at: number): boolean => isIn(namedAfter, words[at - 1]?.plain ?? '');

/** Particles and articles within names, a surname that is an office besides (« Jean MAIRE »), and initials that hang on nobody. */
function joined(words: readonly Word[], marks: readonly boolean[]): readonly boolean[] {
  const all = [...marks];
  const isCore = (at: number): boolean => all[at] === true && !['title', 'initial'].includes(words[at]?.kind ?? '');
  for (let at = words.length - 1; at >= 0; at--)
    if (words[at]?.kind === 'article' && all[at + 1] === true && ['unknown', 'given'].includes(words[at + 1]?.kind ?? ''))
      all[at] = true;
  for (const [at, word] of words.entries()) {
    if (word.kind === 'link' && all[at - 1] === true && all[at + 1] === true && links.has(word.plain) && word.plain !== 'et')
      all[at] = true;
    if (word.kind !== 'given' || isCore(at - 1) || isCore(at + 1)) continue;
    const next = words[at + 1]?.kind === 'article' && words[at + 2] !== undefined ? at + 2 : at + 1;
    const isSurname = (place: number): boolean => words[place]?.kind === 'office' && !isLetters(words[place]?.text ?? '');
    if (isSurname(next) && words[next]?.isCapital === true) all.fill(true, at, next + 1);
    else if (isSurname(at - 1) && words[at - 1]?.isCapitals === true) all[at - 1] = true;
  }
  // « Pôle A », « Madame la Directrice ».
  for (const [at, word] of words.entries())
    if ((word.kind === 'initial' && !isCore(at - 1) && !isCore(at + 1)) || (word.kind === 'title' && all[at + 1] !== true))
      all[at] = false;
  return all;
}

/** « M. Maire » is a name, « M. le Maire » and « Madame Directrice » are not. */
const isTitled = ([title, word, ...more]: readonly Word[]): boolean =>
  title?.kind === 'title' &&
  /^m(?:me?|r)?\.?$/.test(title.plain) &&
  word?.isCapital === true &&
  more.length === 0 &&
  !/^(?:presid|direct)/.test(word.plain);

const edges = (words: readonly Word[]): string => {
  const isEdge = ({ kind, plain }: Word): boolean =>
    (kind === 'link' && !articles.has(plain)) || kind === 'neutral' || kind === 'title';
  const from = words.findIndex((word) => !isEdge(word));
  const to = words.findLastIndex(({ kind }) => kind !== 'link');
  const kept = from === -1 ? [] : words.slice(from, to + 1);
  return withoutEdges(kept.map(({ text }) => text).join(' '), ' ,:–-');
};

/** One text without separators: « Directrice Martine LEROY », « Le Goff », « Chargée de mission numérique ». Nothing is lost but links between parts. */
export function partNames(text: string): Parted {
  // Words of a programme hold together.
  const line = text.trim().replace(programmes, (name) => name.replaceAll(' ', '\t'));
  const words = wordsOf(line);
  const isKnown = ({ kind }: Word): boolean => ['office', 'link', 'article', 'neutral'].includes(kind);
  if (words.every(isKnown)) return { names: [], others: [text] };
  if (!words.some(({ kind }) => kind === 'office') || isTitled(words)) return { names: [text], others: [] };
  // « Roche aux Fées Communauté ».
  if (/ (?:Communauté|Agglomération|Agglo|Métropole)$/.test(line) && isBareWord(line)) return { names: [], others: [text] };
  const marks = named(words);
  if (!marks.includes(true)) return { names: [], others: [text] };
  const runs: { isName: boolean; words: Word[] }[] = [];
  for (const [at, word] of words.entries()) {
    const isName = marks[at] === true;
    const last = runs.at(-1);
    if (last?.isName === isName) last.words.push(word);
    else runs.push({ isName, words: [word] });
  }
  return {
    names: runs
      .filter(({ isName }) => isName)
      .map((run) =>
        run.words
          .map((word) => word.text)
          .join(' ')
          .replaceAll('\t', ' '),
      ),
    others: runs
      .flatMap((run) => (run.isName ? [] : edges(run.words)))
      .filter((other) => other !== '')
      .map((other) => other.replaceAll('\t', ' ')),
  };
}

/** Whether a text gives no sign of a person but that it is not known. */
export const isBareWord = (text: string): boolean => {
  const words = wordsOf(text);
  return words.every(({ kind }) => !['given', 'initial', 'title'].includes(kind));
};
