// « Fiche Action 2. Former les agents » → its number and its title.

export interface NumberedTitle {
  readonly number: string | null;
  readonly title: string;
}

// Four figures are a number before a mark alone, and before a dash or a colon when they are no year: « Actions 2027 – médiation » bears none.
const prefixed =
  /^(?:fiche[\s-]*actions?|fiche|actions?|sous-action|axe|sous-axe|(?:axe|objectif|orientation)\s+(?:stratégique|opérationnel|opérationnelle)|objectif|orientation|défi|levier|enjeu|ambition|volet|thème|thématique|FA|n°|no)\s*(?:n°\s*)?(\d{1,3}(?:[.-]\d{1,3})*[a-z]?|\d{4}(?=\s*[.)])|(?!(?:19|20)\d\d)\d{4}(?=\s*[:–—-]))(?:\s*[.):–—-]+)?\s+(\S.*)$/is;
const bare = /^(\d{1,3}(?:\.\d{1,3})*|\d{4}(?=\s*[.)])|(?!(?:19|20)\d\d)\d{4}(?=\s*[:–—-]))\s*(?:[.):–—](?!\d)|\s-)\s*(\S.*)$/s;
const deep = /^(\d{1,2}(?:\.\d{1,2}){1,4})\s+(\p{L}.*)$/su;

/**
 * A figure at the start of a sentence (« 3 ateliers par an », « 1.5 million ») is no number of a title: without a mark after it, a number has
 * `least` parts.
 */
export function numberedTitle(written: string, least = 3): NumberedTitle {
  const [, number, title] = prefixed.exec(written) ?? bare.exec(written) ?? deep.exec(written) ?? [];
  const isBare = number !== undefined && written.startsWith(number) && /^\s+\p{L}/u.test(written.slice(number.length));
  if (number === undefined || title === undefined || !/\p{L}/u.test(title) || (isBare && depthOf(number) < least))
    return { number: null, title: written };
  return { number: number.replace(/-/g, '.'), title: title.trim() };
}

/** How deep a number says that it stands: 1 for `2`, 3 for `1.2.3`. */
export const depthOf = (number: string): number => number.split('.').length;
