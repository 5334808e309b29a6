// What the words of one cell mean, in every form that plans have been seen to use.

import type { WrittenMoney } from '../model/index.ts';
import { nationalLists } from '../model/index.ts';
import { meantValue, parsePeriod, usualNumber, usualPeriod } from '../values/index.ts';
import type { PlanCell } from './plan-rows.ts';

const trimmed = (cell: Pick<PlanCell, 'value'>): string => String(cell.value).trim();

/** Longer than any amount, date or name: what is looked for in it would only cost time. */
const isLong = ({ value }: Pick<PlanCell, 'value'>): boolean => String(value).length > 200;

const scales: Readonly<Record<string, number>> = { k: 1000, m: 1_000_000 };

/** `1,2 M€`, `50 k€`, `24 000 € HT`: euros; null when it is not one amount. */
function eurosOf(written: string): number | null {
  const bare = written.replace(/(?<!\s)\s*(?:HT|TTC|H\.T\.|T\.T\.C\.)\.?$/i, '').replace(/(?<!\s)\s*(?:par an|\/ ?an)$/i, '\0');
  const [, figure = '', scale] = /^(.*?\d)\s*([kKM])\s*(?:€|euros?)$/.exec(bare) ?? [];
  if (scale === undefined) return usualNumber(bare, true);
  const number = usualNumber(figure, false);
  return number === null ? null : Math.round(number * (scales[scale.toLowerCase()] ?? 1) * 100) / 100;
}

/** `200 - 500`: what stands on both sides of the first dash between two figures, after the whole; nothing without one. */
function aroundDash(text: string): readonly string[] {
  const found = /(?<![^-–—])([^-–—\d]*\d[^-–—]*)[-–—]\s*(?=\d)/.exec(text);
  if (found === null) return [];
  const { 0: whole, 1: before = '', index } = found;
  return [text, text.slice(0, index + before.length).trimEnd(), text.slice(index + whole.length)];
}

/** One amount, or « Entre 200 et 500 »; null when it is neither. */
export function moneyIn(cell: PlanCell): WrittenMoney | null {
  if (cell.kind === 'number') {
    const number = Number(cell.value);
    return number >= 0 ? Math.round(number * 100) / 100 : null;
  }
  if (cell.kind !== 'text' || isLong(cell)) return null;
  const text = trimmed(cell).replace(/\s+/g, ' ');
  const single = eurosOf(text);
  if (single !== null) return single >= 0 ? single : null;
  const [, from = '', to] = /^(?:entre|de|between|from) (.+?) (?:et|à|and|to) (.+)$/is.exec(text) ?? aroundDash(text);
  if (to === undefined) return null;
  const unit = /[kM] ?(?:€|euros?)/.exec(to)?.[0];
  const [min, max] = [eurosOf(unit !== undefined && !/€|euro/i.test(from) ? `${from} ${unit}` : from), eurosOf(to)];
  return min === null || max === null || min > max || min < 0 ? null : { min, max };
}

/** 1 January 2000 to 31 December 2100, as spreadsheets count days since 1900. */
const isSerial = (number: number): boolean => Number.isInteger(number) && number >= 36_526 && number <= 73_415;

export interface ReadPeriod {
  readonly period: string | number;
  readonly note?: 'serial-date' | 'day-first';
}

/** A day first and the month next, as the national model asks; a year is a number. */
export function periodIn(cell: PlanCell): ReadPeriod | null {
  if (cell.kind === 'date') return { period: String(cell.value).slice(0, 10) };
  if (cell.kind === 'number') {
    const number = Number(cell.value);
    if (Number.isInteger(number) && number >= 1990 && number <= 2100) return { period: number };
    if (!isSerial(number)) return null;
    return { period: new Date(Date.UTC(1899, 11, 30) + number * 86_400_000).toISOString().slice(0, 10), note: 'serial-date' };
  }
  if (cell.kind !== 'text' || isLong(cell)) return null;
  const text = trimmed(cell).replace(/\s+/g, ' ');
  if (/^(?:en continu|continu|continue|permanent|permanente|ongoing|sans fin|au long cours)$/i.test(text))
    return { period: 'ongoing' };
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (day !== undefined && month !== undefined) {
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (parsePeriod(iso) === null) return null;
    return { period: iso, ...(Number(day) <= 12 && day !== month && { note: 'day-first' as const }) };
  }
  const period = usualPeriod(text);
  if (period === null) return null;
  return { period: /^\d{4}$/.test(period) ? Number(period) : period };
}

const moreNames: Readonly<Record<string, readonly string[]>> = {
  planned: [
    'à venir',
    'prévu',
    'prévue',
    'à faire',
    'programmé',
    'non démarré',
    'non démarrée',
    'planned',
    'not started',
    'to do',
  ],
  'to-discuss': ['à discuter', 'à étudier', 'à l’étude', 'to discuss'],
  'in-progress': ['en cours', 'engagé', 'engagée', 'démarré', 'démarrée', 'lancé', 'in progress', 'started'],
  done: ['réalisé', 'réalisée', 'terminé', 'terminée', 'achevé', 'fait', 'done', 'completed'],
  paused: ['en pause', 'suspendu', 'suspendue', 'paused'],
  blocked: ['bloqué', 'bloquée', 'blocked'],
  dropped: ['abandonné', 'abandonnée', 'annulé', 'annulée', 'dropped', 'cancelled'],
  high: ['élevé', 'élevée', 'haute', 'forte', 'fort', 'high'],
  medium: ['moyen', 'moyenne', 'medium'],
  low: ['bas', 'basse', 'faible', 'low'],
  none: ['pas de participation citoyenne', 'aucune', 'non', 'none'],
};

/** A value of one of the national lists, by its own words or others as usual. */
export function listed(cell: PlanCell, list: keyof typeof nationalLists): string | null {
  if (isLong(cell)) return null;
  const entries = nationalLists[list].map(([code, name]) => [code, name] as const);
  const names = new Map<string, readonly string[]>(entries.map(([code, name]) => [code, [name, ...(moreNames[code] ?? [])]]));
  return meantValue(
    trimmed(cell),
    entries.map(([code]) => code),
    (code) => names.get(code) ?? [],
  );
}

export function flagIn(cell: PlanCell): boolean | null {
  if (cell.kind === 'boolean') return cell.value === true;
  const text = trimmed(cell).toLowerCase();
  return ['vrai', 'true', 'oui', 'yes', 'x', '1'].includes(text)
    ? true
    : ['faux', 'false', 'non', 'no', '0'].includes(text)
      ? false
      : null;
}

const bullets = /^(?:(?:[-–—•*·▪➔]|\d{1,2}[.)])\s+)+/;
const tidied = (parts: readonly string[]): readonly string[] => [
  ...new Set(parts.map((part) => part.trim().replace(bullets, '').replace(/[;,]$/, '').trim()).filter((part) => part !== '')),
];

/** Sentences, one a line. */
export const linesIn = (cell: Pick<PlanCell, 'value'>): readonly string[] => tidied(trimmed(cell).split(/\n+/));

/** Names: commas as the model asks, and semicolons and lines as people do; a comma in brackets parts nothing. */
export function namesIn(cell: Pick<PlanCell, 'value'>): readonly string[] {
  const text = trimmed(cell);
  const lastClosed = text.lastIndexOf(')');
  const parts: string[] = [];
  let [from, depth] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    // A bracket that never closes holds nothing.
    if (letter === '(' && at < lastClosed) depth += 1;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    if (!';\n'.includes(letter) && (letter !== ',' || depth > 0)) continue;
    parts.push(text.slice(from, at));
    [from, depth] = [at + 1, 0];
  }
  return tidied([...parts, text.slice(from)]);
}

/** People also stand on both sides of « et », « & » or a stroke. */
export const peopleIn = (cell: PlanCell): readonly string[] =>
  tidied(
    trimmed(cell)
      .replace(/[^\S\n]+/g, ' ')
      .split(/[;,\n/&]+| (?:et|and) /),
  );

const notAName =
  /(?<![\p{L}])(?:service|direction|directeur|directrice|chef|cheffe|responsable|chargé|chargée|maire|président|présidente|élu|élue|agent|mairie|commune|communauté|département|région|syndicat|pôle|vice|dgs|dgst|dsi|dpo|mission|missions|centre|maison|office|agence|conseil|association|chambre|caisse|banque|poste|espace|bibliothèque|médiathèque|école|collège|lycée|université|groupe|équipe|comité|cabinet|bureau|réseau|fédération|union|entreprise|société|ccas|cias|préfecture|secrétariat|secrétaire|comptable|référent|référente|pilote|services|communes|france|numérique)(?![\p{L}])/iu;

/** An address, or « Prénom NOM », with or without a courtesy title: two to four words with capitals, none of which is a function. */
export const isPersonName = (text: string): boolean =>
  text.length < 80 && (/^[^\s@]+@[^\s@]+\.\p{L}{2,}$/u.test(text) || isFullName(text));

const isFullName = (text: string): boolean =>
  !notAName.test(text) &&
  /^(?:(?:M\.|MM\.|Mme|Mlle|Dr|Monsieur|Madame)\s+)?\p{Lu}[\p{L}’'.-]*(?:\s+(?:d[eu]s?|d’|le|la|van|von|\p{Lu}[\p{L}’'.-]*)){1,3}$/u.test(
    text,
  );
