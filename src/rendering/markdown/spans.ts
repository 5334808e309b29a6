/** Reads the words of a line: which are bold, lead somewhere, or name a thing of the project. */
import type { Token } from 'markdown-it';
import type { Span } from './blocks.ts';
import { safeLink } from './safe-link.ts';

type Look = Omit<Span, 'text' | 'reference'>;
const LOOKS: Readonly<Record<string, Look>> = {
  strong_open: { bold: true },
  em_open: { italic: true },
  s_open: { struck: true },
};
/** An id, and what it names when that is known. */
const REFERENCE = /\[\[([^[\]|]+)(?:\|([^[\]|]+))?\]\]/g;

export function spansOf(tokens: readonly Token[]): readonly Span[] {
  const spans: Span[] = [];
  const looks: Look[] = [{}];
  for (const token of tokens) {
    const look = looks.at(-1) ?? {};
    if (token.nesting < 0) looks.pop();
    else if (token.nesting > 0) looks.push({ ...look, ...(LOOKS[token.type] ?? linkOf(token)) });
    else if (token.type === 'hardbreak') spans.push({ text: '\n' });
    else if (token.type === 'softbreak') spans.push({ ...look, text: ' ' });
    else if (token.type === 'code_inline') spans.push({ ...look, text: token.content, code: true });
    else spans.push(...withReferences(token.content, look));
  }
  return joined(spans);
}

/** Neighbours that look the same are one. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const { text, ...look } of spans) {
    const { text: before, ...last } = kept.at(-1) ?? { text: '' };
    if (text === '') continue;
    if (before !== '' && JSON.stringify(last) === JSON.stringify(look)) kept.splice(-1, 1, { ...look, text: before + text });
    else kept.push({ ...look, text });
  }
  return kept;
}

function linkOf(token: Token): Look {
  const link = safeLink(String(token.attrGet('href') ?? ''));
  return link === undefined ? {} : { link };
}

/** Words, and the things that they name. Of a picture, the words that describe it are left. */
function withReferences(content: string, look: Look): Span[] {
  const spans: Span[] = [];
  let last = 0;
  for (const { 0: written, 1: id = '', 2: title = id, index } of content.matchAll(REFERENCE)) {
    spans.push({ ...look, text: content.slice(last, index) }, { ...look, text: title.trim(), reference: id.trim() });
    last = index + written.length;
  }
  return [...spans, { ...look, text: content.slice(last) }];
}
