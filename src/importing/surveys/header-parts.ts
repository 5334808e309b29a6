// One header → the question it is of, and which answer or row of it.

import { grouped, oneLine } from '../../values/index.ts';
import { withoutNumber } from './plain-words.ts';
import type { ReadyFormat } from './ready-format.ts';

export interface HeaderParts {
  readonly stem: string;
  readonly part: string | null;
  /** What stands in words behind a code, and of its part. */
  readonly text: string | null;
  readonly partText: string | null;
}

const coded = /^([A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*)((?:\[[^[\]]*\])*)$/;
const codeThenText = /^([A-Za-z](?=[A-Za-z_]*\d)[A-Za-z0-9_]*(?:\[[^[\]]*\])*|[A-Za-z]+(?:\[[^[\]]*\])+)\s*[.:|–-]\s+(\S.*)$/;
const bracketed = /^(.*\S)\s*\[([^[\]]*)\]\s*$/;

const inBrackets = (brackets: string): string | null => brackets.slice(1, -1).replace('][', '/') || null;

/** A header that stands alone, as its format reads it, or as tools usually write one. */
export function partsIn({ question }: Pick<ReadyFormat, 'question'>, header: string): HeaderParts {
  const found = question(oneLine(header));
  if (found === null) return partsOf(header);
  const said = (name: 'code' | 'text' | 'part' | 'part-text'): string | null => oneLine(found.get(name) ?? '') || null;
  const [code, text] = [said('code'), said('text')];
  return { stem: code ?? text ?? '', part: said('part'), text: code === null ? null : text, partText: said('part-text') };
}

/** `Q1[SQ001]`, `Q1[SQ001]. Texte [sous-texte]`, `Texte [sous-texte]`, or a question. */
export function partsOf(header: string): HeaderParts {
  const line = oneLine(header);
  const [, code, brackets = ''] = coded.exec(line) ?? [];
  if (code !== undefined) return { stem: code, part: inBrackets(brackets), text: null, partText: null };
  const [, before = '', after] = codeThenText.exec(line) ?? [];
  if (after !== undefined) {
    const { stem, part } = partsOf(before);
    const said = partsOf(after);
    return { stem, part, text: said.stem, partText: said.part };
  }
  const [, stem, part] = bracketed.exec(line) ?? [];
  if (stem !== undefined && part !== undefined) return { stem, part: oneLine(part) || null, text: null, partText: null };
  return { stem: line, part: null, text: null, partText: null };
}

/**
 * What several headers have in common: `Q1_SQ001` and `Q1_SQ002` are of `Q1`; in Webform 8, `Question: réponse`. A question alone in its
 * kind keeps its name whole.
 */
export function withShared(parts: readonly HeaderParts[], { shared }: Pick<ReadyFormat, 'shared'>): readonly HeaderParts[] {
  const cutOf = (stem: string) => {
    const found = shared(stem);
    return { stem: found?.get('question')?.trim() ?? '', part: found?.get('part') ?? found?.get('part-code') ?? null };
  };
  const alone = new Set(parts.filter(({ part }) => part === null).map(({ stem }) => stem));
  /** « usages/outils/mail » is of « usages/outils » where that stands by itself: groups of questions go before it. */
  const deepest = (whole: string): { readonly stem: string; readonly part: string | null } => {
    const first = cutOf(whole);
    const mark = first.part === null ? '' : whole.slice(first.stem.length, whole.length - first.part.length);
    if (mark.trim() === '') return first;
    for (let at = whole.lastIndexOf(mark); at > first.stem.length; at = whole.lastIndexOf(mark, at - 1))
      if (alone.has(whole.slice(0, at))) return { stem: whole.slice(0, at), part: whole.slice(at + mark.length) };
    return first;
  };
  const deep = parts.map(({ stem, part }) => (part === null ? deepest(stem) : { stem: '', part: null }));
  // What others are of is of nothing itself.
  const whole = new Set(deep.flatMap(({ stem, part }) => (part === null ? [] : stem)));
  const cut = deep.map((one, at) => (whole.has(parts[at]?.stem ?? '') ? { stem: '', part: null } : one));
  const counts = new Map<string, number>();
  for (const { stem, part } of cut) if (part !== null) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const isShared = (stem: string): boolean => (counts.get(stem) ?? 0) > 1 || alone.has(stem);
  return parts.map((one, at) => {
    const { stem = '', part = null } = cut[at] ?? {};
    if (part === null) return one;
    if (isShared(stem)) return { ...one, stem, part };
    // `Q2_4_TEXT` beside `Q2_1`: what is typed with an answer.
    const outer = cutOf(stem);
    return outer.part !== null && isShared(outer.stem)
      ? { ...one, stem: outer.stem, part: one.stem.slice(stem.length - outer.part.length) }
      : one;
  });
}

const dash = ' - ';

/** What the words of all columns of a question begin with, as far as a dash: « Utilisez-vous ces services ? - Le portail de l’eau ». */
function commonStart(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  let end = 0;
  while (end < first.length && others.every((text) => text[end] === first[end])) end += 1;
  const same = first.slice(0, end);
  return same.slice(0, Math.max(0, same.lastIndexOf(dash)));
}

/** Codes that share a question, with the words on the row below them. */
export function withTexts(
  codes: readonly HeaderParts[],
  texts: readonly string[],
  ready: Pick<ReadyFormat, 'shared' | 'isSingle'>,
): readonly HeaderParts[] {
  const parts = withShared(codes, ready);
  const shared = new Set(parts.flatMap(({ stem, part }) => (part === null ? [] : stem)));
  const groups = grouped(texts.keys(), (at) => parts[at]?.stem ?? '');
  const starts = new Map(
    [...groups].map(([stem, all]) => [stem, shared.has(stem) ? commonStart(all.map((at) => texts[at] ?? '')) : '']),
  );
  return parts.map((one, at) => {
    const start = starts.get(one.stem) ?? '';
    if (start === '') {
      const { stem, part } = partsOf(texts[at] ?? '');
      return { ...one, text: stem || null, partText: part };
    }
    const [first = '', ...rest] = oneLine(texts[at] ?? '')
      .slice(start.length + dash.length)
      .split(dash);
    const said = ready.isSingle(first) ? rest : [first, ...rest];
    return { ...one, text: start, partText: one.part === null ? null : said.join(dash) || null };
  });
}

/** A header under another: the parent is that of the first of its columns. */
export function under(ready: Pick<ReadyFormat, 'question'>, parent: string, header: string): HeaderParts {
  if (withoutNumber(parent) === '') return { stem: oneLine(header), part: null, text: null, partText: null };
  const part = oneLine(header) || null;
  if (ready.question(oneLine(parent)) === null) return { stem: oneLine(parent), part, text: null, partText: null };
  const { stem, text } = partsIn(ready, parent);
  return { stem, part, text, partText: null };
}
