// A document as it would be written and the one that somebody edited → what they changed, added and took out, in the order of reading.
import { diffArrays } from 'diff';
import type { WordChange, WordParagraph, WordPart } from '../model/index.ts';

/** Two documents that differ by more paragraphs than this are two documents. */
const most = 4000;

/** Word turns spaces and apostrophes into others, which nobody sees. */
export const sameText = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('’', "'").replaceAll('\u2011', '-').trim();

/** From this share of common words on, a paragraph is another one, changed. */
const alike = 0.5;
/** Pairs that are looked at; where more came in the place of more, nobody could tell which became which. */
const mostPairs = 20_000;

const lettersOf = ({ text }: WordParagraph): ReadonlySet<string> =>
  new Set(
    sameText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );

/** The share of the words that two texts have in common, from 0 to 1: the coefficient of Dice. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

type Beside = Pick<WordChange, 'under' | 'over'>;
const nowhere: Beside = { under: null, over: null };

const change = (from: WordParagraph | undefined, to: WordParagraph | undefined, beside: Beside = nowhere): WordChange => ({
  from: from?.text ?? null,
  to: to?.text ?? null,
  heading: (to ?? from)?.heading ?? '',
  isCell: (to ?? from)?.isCell ?? false,
  part: (to ?? from)?.part ?? 'body',
  ...beside,
});

/** Of paragraphs that went and others that came in their place, which became which: those that are most alike, all in all, in their order. */
function pairsOf(gone: readonly WordParagraph[], come: readonly WordParagraph[]): readonly (readonly [number, number])[] {
  const isByCell = gone.length === come.length && [...gone, ...come].every(({ isCell }) => isCell);
  if (isByCell || gone.length * come.length === 1) return gone.map((_, index) => [index, index]);
  if (gone.length * come.length > mostPairs) return [];
  const [from, to] = [gone.map(lettersOf), come.map(lettersOf)];
  const shares = from.map((one) => to.map((other) => likeness(one, other)));
  const share = (i: number, j: number): number => shares[i]?.[j] ?? 0;
  /** The best that can be made of what is left from there on. */
  const best = [...from, null].map(() => [...to, null].map(() => 0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const paired = (i: number, j: number): number => (share(i, j) < alike ? 0 : share(i, j) + at(i + 1, j + 1));
  for (let i = from.length - 1; i >= 0; i--)
    for (let j = to.length - 1; j >= 0; j--) best[i]?.splice(j, 1, Math.max(at(i + 1, j), at(i, j + 1), paired(i, j)));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < from.length && j < to.length; )
    if (at(i, j) > 0 && paired(i, j) === at(i, j)) pairs.push([i++, j++]);
    else if (at(i + 1, j) === at(i, j)) i++;
    else j++;
  return pairs;
}

/** `beside`: what stays around them. */
function between(gone: readonly WordParagraph[], come: readonly WordParagraph[], beside: Beside): readonly WordChange[] {
  const found: WordChange[] = [];
  let [i, j] = [0, 0];
  let { under } = beside;
  const upTo = (nextGone: number, nextCome: number): void => {
    const over = gone[nextGone]?.text ?? beside.over;
    found.push(...gone.slice(i, nextGone).map((one) => change(one, undefined)));
    found.push(...come.slice(j, nextCome).map((one) => change(undefined, one, { under, over })));
  };
  for (const [one, other] of pairsOf(gone, come)) {
    upTo(one, other);
    found.push(change(gone[one], come[other]));
    under = gone[one]?.text ?? under;
    [i, j] = [one + 1, other + 1];
  }
  upTo(gone.length, come.length);
  return found;
}

const parts: readonly WordPart[] = ['body', 'note', 'header', 'footer'];

/** Null when the two have nearly nothing in common. */
export function wordChanges(wanted: readonly WordParagraph[], edited: readonly WordParagraph[]): readonly WordChange[] | null {
  const found: WordChange[] = [];
  for (const part of parts) {
    const changes = changesIn(
      wanted.filter((one) => one.part === part),
      edited.filter((one) => one.part === part),
    );
    if (changes === null) return null;
    found.push(...changes);
  }
  return found;
}

function changesIn(wanted: readonly WordParagraph[], edited: readonly WordParagraph[]): readonly WordChange[] | null {
  const runs = diffArrays([...wanted], [...edited], {
    comparator: (one, other) => sameText(one.text) === sameText(other.text),
    maxEditLength: most,
  });
  if (runs === undefined) return null;
  const found: WordChange[] = [];
  let gone: readonly WordParagraph[] = [];
  let come: readonly WordParagraph[] = [];
  let under: string | null = null;
  const settle = (over: string | null): void => {
    found.push(...between(gone, come, { under, over }));
    gone = [];
    come = [];
  };
  for (const { added, removed, value } of runs)
    if (removed) gone = [...gone, ...value];
    else if (added) come = [...come, ...value];
    else {
      settle(value[0]?.text ?? null);
      under = value.at(-1)?.text ?? under;
    }
  settle(null);
  return found;
}

// A paragraph as a text of the project writes it: its marks and spaces stay where its words stay.

interface Token {
  readonly word: string;
  /** With the spaces after it. */
  readonly whole: string;
}

/** Marks of Markdown around a word are none of its letters. */
const bare = (word: string): string => sameText(word).replace(/^[*_`]+|(?<![*_`])[*_`]+$/g, '');

const tokensOf = (text: string): Token[] =>
  (text.match(/\S+\s*/g) ?? []).map((whole) => ({ whole, word: bare(whole) })).filter(({ whole }) => whole !== '');

/** As the document shows a text that is written in Markdown. */
export const shownText = (text: string): string =>
  tokensOf(text)
    .map(({ word }) => word)
    .filter((word) => word !== '')
    .join(' ');

/** `written`, once it says what `to` says: of the words that stay, nothing changes. */
export function rewritten(written: string, to: string): string {
  const own = tokensOf(written);
  let at = 0;
  let text = '';
  for (const { added, removed, count, value } of diffArrays(own, tokensOf(to), {
    comparator: (one, other) => one.word === other.word,
  })) {
    const said = removed ? [] : added ? value : own.slice(at, at + count);
    if (!added) at += count;
    if (said.length > 0) text += `${/\s$|^$/.test(text) ? '' : ' '}${said.map(({ whole }) => whole).join('')}`;
  }
  return text.trim();
}
