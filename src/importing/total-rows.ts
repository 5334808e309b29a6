// Rows that sum others, between actions or below them.
import { numberedTitle } from './numbered-title.ts';
import { isLevel, type PlanCell } from './plan-block.ts';
import { plainHeader } from './plan-columns.ts';

const total =
  /^(?:(?:sous|ss?)[-\s/]?tota(?:l|ux)(?![\p{L}])[^\n]*|(?:grand\s+)?tota(?:l|ux)(?:\s+(?:général|ht|ttc|d(?:u|es|e\s+la)|de l[’']\p{L}+|axe|objectif|orientation|volet|th[èe]me|thématique|programme|priorité|enjeu|general|of)(?![\p{L}]).*(?:\n\s*:?)?|\s*:?)|(?:montant|coût|budget)\s+(?:total|global)\s*:?)$/iu;
export const isTotal = (text: string): boolean => total.test(text.trim());
/** « Total Inclusion », and “Inclusion Total” in English: what Excel writes below the rows of each axis. */
const headIn = (text: string): string =>
  /^total\s/i.test(text) ? text.slice('total'.length) : /\stotal$/i.test(text) ? text.slice(0, -'total'.length) : '';

/** Takes the rows of a list in order: whether one sums those above, which is one text, and figures. */
export function totals(): (cells: readonly PlanCell[]) => boolean {
  const heads = new Set<string>();
  const isOfHead = (text: string): boolean => text !== '' && heads.has(plainHeader(text));
  return (cells) => {
    const texts = cells.filter(({ kind, value }) => kind === 'text' && !/^[\d\s.,€-]+$/.test(String(value)));
    const text = String(texts[0]?.value ?? '').trim();
    if (cells.length > 1 && texts.length === 1 && (isTotal(text) || isOfHead(headIn(text)))) return true;
    for (const cell of texts.filter((one) => isLevel(one) || cells.length === 1)) {
      const words = String(cell.value);
      for (const head of [words, numberedTitle(words, 2).title]) heads.add(plainHeader(head));
    }
    return false;
  };
}
