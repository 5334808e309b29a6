// « AXE 2 – Relier »: a line that names an axis or an objective for those below it.
import type { TableCell } from '../model/index.ts';

const banner =
  /^(?:(axe|axis|volet|défi|enjeu|ambition|orientation|thème|thématique|pillar|pilier|priorité|programme)|(?:sous-axe|objectif|objective|levier))(?![\p{L}])/iu;
const isNumbered = /^[\p{L}\s-]+(?:\d|[A-Z](?![\p{L}])|n°\s*(?:\d|[IVX]+(?![\p{L}])|[A-Z](?![\p{L}])))/u;

/** `isNumbered`: « Axe 2 », « Objectif A », « Défi n° IV ». Null when it names neither. */
export function bannerOf({ kind, value }: Pick<TableCell, 'kind' | 'value'>): {
  readonly key: 'level1' | 'level2';
  readonly isNumbered: boolean;
} | null {
  const text = String(value);
  const said = kind === 'text' ? banner.exec(text) : null;
  return said && { key: said[1] === undefined ? 'level2' : 'level1', isNumbered: isNumbered.test(text) };
}

/** « (1) montants indicatifs », « * hors subventions »: a mark that a cell above refers to. */
const marked = /^(?:\(\d{1,2}\)|\*{1,3}|[†‡]|n\.?b\.?(?![\p{L}]))/iu;
/** « (1) Former » may be an action: a note goes on in small letters, or in figures. */
const capital = /^\(\d{1,2}\)\s*\p{Lu}/u;
/** « Source : … », « Données », « Mis à jour le … »: words that say something of a table, and name nothing. */
const worded =
  /^(?:nota|notes?|sources?|légendes?|lecture|remarques?|observations?|commentaires?|attention|données|data|version|champ|précisions?|legend)\s*(?:[:.;(–—-].*)?$|^(?:document de travail|(?:dernière )?mis(?:e)?s? à jour|données (?:au|de|du|en|issues|prov)|montants (?:en|indicatifs|prévisionnels|estim)|version (?:du|de|provisoire|\d)|last updated?)(?![\p{L}]).*$/isu;

export const isNote = (text: string): boolean => (marked.test(text) && !capital.test(text)) || worded.test(text);
