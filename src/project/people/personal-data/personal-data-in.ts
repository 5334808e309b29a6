// What in a text tells of one person: each match with its place, in the order of the text.
import type { IdentifyingKind, PersonalDataMatch } from '../../../model/index.ts';
import { knownNames, taking, wordsOfNames } from './known-names.ts';
import { is, lexiconOf } from './lexicon.ts';
import { beginsAt, mailbox } from './mailbox.ts';
import { namesIn } from './names-in.ts';
import { isHome, postalAddress } from './postal-address.ts';
import { hasKey, socialSecurity } from './social-security.ts';
import { telephone } from './telephone.ts';
import type { Span } from './word-reader.ts';
import { shape, type Words, wordsOf } from './words-of-text.ts';

const none: readonly PersonalDataMatch[] = [];
const spansOf = (pattern: RegExp, text: string): readonly Span[] =>
  [...text.matchAll(pattern)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }));

/** What every address of a mailbox holds. */
const mailSign = /@|[[(](?:at|arobase|chez)[\])]/i;

const hamlet = /lieu[- ]?dit/;

/** A street behind a number, with « bis » between them at most; an English one behind any number; a hamlet. */
function hasRoomForAddress({ all, count, masks, shapes }: Words, text: string): boolean {
  if ((all & is.street) === 0) return false;
  if (hamlet.test(text)) return true;
  let isNumbered = false;
  for (let at = 0; at < count; at++) {
    const form = shapes[at] ?? 0;
    if ((form & shape.number) !== 0) isNumbered = true;
    if (((masks[at] ?? 0) & is.street) === 0) continue;
    if (isNumbered && ((form & shape.capital) !== 0 || (((shapes[at - 1] ?? 0) | (shapes[at - 2] ?? 0)) & shape.number) !== 0))
      return true;
  }
  return false;
}

/** Numbers and addresses: looked for where the words of the text leave room for one, as their patterns are long to make ready. */
const forms: readonly {
  readonly kind: IdentifyingKind;
  readonly mayBe: (words: Words, text: string) => boolean;
  readonly find: (text: string) => readonly Span[];
}[] = [
  {
    kind: 'social-security-number',
    mayBe: ({ digits }) => digits > 13,
    find: (text) => spansOf(socialSecurity, text).filter(({ start, end }) => hasKey(text.slice(start, end))),
  },
  {
    kind: 'e-mail',
    mayBe: ({ hasSign }, text) => hasSign && mailSign.test(text),
    find: (text) =>
      spansOf(mailbox, text).flatMap(({ start, end }) => {
        const skipped = beginsAt(text.slice(start, end));
        return skipped === null ? [] : [{ start: start + skipped, end }];
      }),
  },
  { kind: 'phone', mayBe: ({ digits }) => digits > 7, find: (text) => spansOf(telephone, text) },
  {
    kind: 'address',
    mayBe: hasRoomForAddress,
    find: (text) =>
      spansOf(postalAddress(), text).filter(({ start, end }) =>
        isHome(text.slice(start, end), text.slice(0, start), text.slice(end)),
      ),
  },
];

const mayHold = ({ all, digits, hasSign }: Words): boolean => hasSign || digits > 7 || (all & is.street) !== 0;

type Find = (text: string) => readonly PersonalDataMatch[];

function finderOf(names: readonly string[]): Find {
  const known = knownNames(names);
  const family = wordsOfNames(names);
  // Names that the automaton has no letters for are looked for in every text.
  const isFar = family.some((word) => !/^[a-z]+$/.test(word));
  const own = isFar || family.length === 0 ? null : lexiconOf(family);
  return (text) => {
    const words = wordsOf(text, own);
    const hasKnown = isFar || words.hasKnown;
    const named = namesIn(text, words);
    if (!hasKnown && named.length === 0 && !mayHold(words)) return none;
    const spans = [
      ...forms.flatMap(({ kind, mayBe, find }) => (mayBe(words, text) ? find(text).map((span) => ({ kind, ...span })) : [])),
      ...named.map((span) => ({ kind: 'name' as const, ...span })),
      ...(hasKnown ? known(text).map((span) => ({ kind: 'name' as const, ...span })) : []),
    ];
    if (spans.length === 0) return none;
    // A sign belongs to one match: the first kind that has it, and a titled name rather than the bare one in it.
    const takes = taking(text.length);
    return spans
      .filter(takes)
      .sort((a, b) => a.start - b.start)
      .map(({ kind, start, end }) => ({ kind, start, end, text: text.slice(start, end) }));
  };
}

/** Texts remembered for the people of one project, in signs: more are forgotten together. */
const most = 500_000;

function remembering(find: Find): Find {
  let seen = new Map<string, readonly PersonalDataMatch[]>();
  let signs = 0;
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const found = find(text);
    signs += text.length + 16;
    if (signs > most) {
      seen = new Map();
      signs = text.length;
    }
    seen.set(text, found);
    return found;
  };
}

let last: { readonly names: string; readonly find: Find } | null = null;

/** A text is looked through once in a run, whoever asks; `names`: those of the private file. */
export function personalDataFinder(names: readonly string[] = []): Find {
  const key = names.join('\n');
  if (last?.names !== key) last = { names: key, find: remembering(finderOf(names)) };
  return last.find;
}

/** What the path of a file says, as words. */
const wordsOfPath = (path: string): string => path.replace(/\.\w+$/, '').replace(/[^\p{L}\p{N}]+/gu, ' ');

/** Who is named by the path of a file. */
export const namesInPath = (find: Find, path: string): readonly PersonalDataMatch[] =>
  find(wordsOfPath(path)).filter(({ kind }) => kind === 'name');

/** A text holds what it holds: nothing here tells whether a name is that of a public person. */
export const personalDataIn = (text: string, names: readonly string[] = []): readonly PersonalDataMatch[] =>
  personalDataFinder(names)(text);
