// What decided something, after its name; and what of a plan is still to be approved.
import type { Language, Period } from '../model/index.ts';
import { formatDate, formatList, formatPeriod } from './formats.ts';

const words = {
  fr: {
    one: 'par la décision',
    several: 'par les décisions',
    unnamed: 'par une décision',
    on: 'le',
    in: 'en',
    amendment: 'la modification du',
    amendments: 'les modifications du',
    andOf: 'et du',
    moved: 'les budgets qui ont bougé depuis le vote',
  },
  en: {
    one: 'by decision',
    several: 'by decisions',
    unnamed: 'by a decision',
    on: 'on',
    in: 'in',
    amendment: 'the amendment of',
    amendments: 'the amendments of',
    andOf: 'and',
    moved: 'the budgets moved since the vote',
  },
} as const;

/** Decisions in words, each once; `when` is said where there is none. */
export function takenBy(decisions: readonly string[], when: Period | null, language: Language): string {
  const said = words[language];
  if (decisions.length > 0) return `${decisions.length > 1 ? said.several : said.one} ${formatList(decisions, language)}`;
  return when === null ? said.unnamed : `${when.start === when.end ? said.on : said.in} ${formatPeriod(when, language)}`;
}

/** Amendments of a plan by their days, and the budgets that moved beside them. */
export function toApprove(days: readonly string[], moved: boolean, language: Language): string {
  const said = words[language];
  const dated = formatList(
    days.map((day) => formatDate(day, language)),
    language,
    said.andOf,
  );
  const amendments = days.length > 0 ? [`${days.length > 1 ? said.amendments : said.amendment} ${dated}`] : [];
  return formatList([...amendments, ...(moved ? [said.moved] : [])], language);
}
