// What decided something, after its name; and what of a plan is still to be approved.
import type { Decision, Language, Period } from '../../model/index.ts';
import { formatDate, formatList, formatPeriod } from '../formats.ts';

const words = {
  fr: {
    by: 'par',
    resolution: 'délibération',
    decision: 'décision',
    of: 'du',
    unnamed: 'par une décision',
    reserved: 'avec réserves',
    on: 'le',
    in: 'en',
    amendment: 'la modification du',
    amendments: 'les modifications du',
    andOf: 'et du',
    moved: 'les budgets qui ont bougé depuis le vote',
  },
  en: {
    by: 'by',
    resolution: 'resolution',
    decision: 'decision',
    of: 'of',
    unnamed: 'by a decision',
    reserved: 'with reservations',
    on: 'on',
    in: 'in',
    amendment: 'the amendment of',
    amendments: 'the amendments of',
    andOf: 'and',
    moved: 'the budgets moved since the vote',
  },
} as const;

interface Act {
  readonly id: string;
  /** The number that the assembly gave it, as people wrote it. */
  readonly resolution: string | undefined;
  readonly body: string | undefined;
  readonly date: string | undefined;
  readonly outcome: Decision['outcome'];
}

/** A decision as those know it who took it: by the number that it has there, else by its day; by its id when nothing else is known. */
export function actInWords({ id, resolution, body, date, outcome }: Act, language: Language): string {
  const said = words[language];
  const name = resolution && (/^\p{L}/u.test(resolution) ? resolution : `${said.resolution} ${resolution}`);
  const named = name ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : said.decision;
  // Numbers are often written with their day.
  const day = date === undefined || / (?:du|of) \d/.test(named) ? '' : ` ${said.of} ${formatDate(date, language)}`;
  const act = name || day ? `${named}${day}` : `${named} ${id}`;
  const aside = [body, outcome === 'with-reservations' ? said.reserved : undefined].filter((one) => one !== undefined);
  return aside.length === 0 ? act : `${act} (${aside.join(', ')})`;
}

/** Decisions in words, each once; `when` is said where there is none. */
export function takenBy(decisions: readonly string[], when: Period | null, language: Language): string {
  const said = words[language];
  if (decisions.length > 0) return `${said.by} ${formatList(decisions, language)}`;
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
