// What the documents of a portfolio say first: their messages and their key figures.
import type { Language, MessageWeight, Portfolio, PortfolioRow } from '../model/index.ts';
import { spentOfPlanned } from '../project/money/index.ts';
import { grouped, sumOf, territoryKey } from '../values/index.ts';
import { formatDate, formatList, formatMoney, formatNumber } from '../wording/formats.ts';
import { brokenShown, onceText } from '../wording/portfolios/portfolio-figures.ts';
import { type Helped, portfolioMessageWords } from '../wording/portfolios/portfolio-messages.ts';
import { quoted } from '../wording/quoted.ts';
import { several, shortened } from './facts.ts';

export const portfolioMessageIds = [
  'standing',
  'help',
  'money',
  'pooling',
  'extending',
  'agreements',
  'duties',
  'unread',
  'faulty',
  'homonyms',
  'silent',
  'meeting',
] as const;
export type PortfolioMessageId = (typeof portfolioMessageIds)[number];

/** `evidence`: the folders of the projects and the titles of what it is made from. */
export interface PortfolioMessage {
  readonly id: PortfolioMessageId;
  readonly text: string;
  /** As a title says it, within two lines. */
  readonly head: string;
  readonly weight: MessageWeight;
  readonly evidence: readonly string[];
}

type DraftMessage = (Omit<PortfolioMessage, 'id' | 'head'> & Partial<Pick<PortfolioMessage, 'head'>>) | null;
type Rule = (portfolio: Portfolio, language: Language) => DraftMessage;

/** How much of a title a sentence holds. */
export const LONGEST = 70;
/** How many territories are told one by one. */
const TOLD = 3;
/** How many messages a first page holds. */
const MOST = 5;

export const needsHelp = ({ late, blocked }: Pick<PortfolioRow, 'late' | 'blocked'>): boolean => late + blocked > 0;

/** Territories, each once, those in difficulty first: what is blocked weighs more than what is late, and that more than what may come. */
export function helped({ rows }: Portfolio): readonly (Helped & { readonly roots: readonly string[] })[] {
  return [...grouped(rows.filter(needsHelp), territoryKey).values()]
    .flatMap(([first, ...others]) => (first === undefined ? [] : [{ first, all: [first, ...others] }]))
    .map(({ first, all }) => ({
      roots: all.map(({ root }) => root),
      name: first.territory,
      late: sumOf(all, ({ late }) => late),
      blocked: sumOf(all, ({ blocked }) => blocked),
      risks: sumOf(all, ({ risks }) => risks.length),
    }))
    .toSorted((a, b) => b.blocked + b.late - (a.blocked + a.late) || b.blocked - a.blocked || b.risks - a.risks);
}

/** The first ones, which are told one by one, and what is left of them: never a single one. */
export const parted = <One>(all: readonly One[]): readonly [readonly One[], readonly One[]] => {
  const at = all.length === TOLD + 1 ? all.length : TOLD;
  return [all.slice(0, at), all.slice(at)];
};

export const pressing = ({ agreements }: Portfolio): Portfolio['agreements'] =>
  agreements.filter(({ state }) => state === 'expired' || state === 'missing' || state === 'due');
export const needsThat = ({ needs }: Portfolio, state: 'candidate' | 'to-extend'): Portfolio['needs'] =>
  needs.filter((need) => need.state === state);

const rules: Readonly<Record<PortfolioMessageId, Rule>> = {
  help(portfolio, language) {
    const all = helped(portfolio);
    if (all.length === 0) return null;
    const [told] = parted(all);
    return {
      text: portfolioMessageWords[language].help(told, all.length - told.length),
      head: portfolioMessageWords[language].helpHead(several(all, ({ name }) => name)),
      weight: 3,
      evidence: all.flatMap(({ roots }) => roots),
    };
  },
  unread({ broken }, language) {
    if (broken.length === 0) return null;
    const named = several(broken, (one) => brokenShown(one, language).name);
    return { text: portfolioMessageWords[language].unread(named), weight: 3, evidence: broken.map(({ root }) => root) };
  },
  homonyms({ homonyms }, language) {
    const words = portfolioMessageWords[language];
    if (homonyms.length === 0) return null;
    const named = several(homonyms, ({ territory, roots, population }) => words.homonym(territory, roots.length, population));
    return { text: words.homonyms(named), weight: 3, evidence: homonyms.flatMap(({ roots }) => roots) };
  },
  agreements(portfolio, language) {
    const words = portfolioMessageWords[language];
    const all = pressing(portfolio);
    if (all.length === 0) return null;
    const expired = several(
      all.filter(({ state }) => state === 'expired'),
      ({ label: name, member }) => words.agreement(name[language], member),
    );
    return {
      text: words.agreements(all.length, expired),
      head: words.agreements(all.length, { ...expired, names: [] }),
      weight: expired.count > 0 ? 3 : 2,
      evidence: all.map(({ member, service }) => `${member}: ${service}`),
    };
  },
  pooling(portfolio, language) {
    const all = needsThat(portfolio, 'candidate');
    if (all.length === 0) return null;
    const planned = portfolio.plannedApart;
    const named = several(all, ({ statement }) => quoted(shortened(statement, LONGEST), language));
    return {
      text: portfolioMessageWords[language].pooling(named, planned && formatMoney(planned, language)),
      head: portfolioMessageWords[language].poolingHead(all.length),
      weight: 2,
      evidence: all.flatMap(({ voices }) => voices.map(({ root, id }) => `${root}: ${id}`)),
    };
  },
  extending(portfolio, language) {
    const words = portfolioMessageWords[language];
    const services = new Map<string, { readonly name: string; readonly members: Set<string>; readonly voices: string[] }>();
    for (const { service, voices } of needsThat(portfolio, 'to-extend')) {
      if (service === null) continue;
      const one = services.get(service.id) ?? { name: service.label[language], members: new Set<string>(), voices: [] };
      for (const member of service.notJoined) one.members.add(member);
      one.voices.push(...voices.map(({ root, id }) => `${root}: ${id}`));
      services.set(service.id, one);
    }
    const all = [...services.values()];
    if (all.length === 0) return null;
    const named = several(all, ({ name, members }) => words.extended(name, formatList([...members], language)));
    return { text: words.extending(named), weight: 2, evidence: all.flatMap(({ voices }) => voices) };
  },
  money({ totals, countedOnce, rows }, language) {
    const words = portfolioMessageWords[language];
    const { planned, spentOnDropped } = totals;
    const spent = spentOfPlanned(totals);
    if (planned === null) return null;
    const [cost, paid] = [formatMoney(planned, language), spent && formatMoney(spent, language)];
    const once = onceText(countedOnce, language);
    const aside = spentOnDropped !== null && spentOnDropped.max > 0 ? words.onDropped(formatMoney(spentOnDropped, language)) : '';
    const head = paid === null ? words.planned(cost) : words.money(paid, cost, aside);
    return {
      text: once === null ? head : `${head} ${once}`,
      head,
      weight: spent !== null && spent.min > planned.max ? 3 : 1,
      evidence: rows.filter((row) => row.planned !== null || row.spent !== null).map(({ root }) => root),
    };
  },
  standing({ totals, rows }, language) {
    if (rows.length === 0) return null;
    const people = formatNumber(totals.population, language);
    const text = portfolioMessageWords[language].standing(totals.territories, people, totals.actions, totals.done);
    return { text, weight: 1, evidence: rows.map(({ root }) => root) };
  },
  faulty({ rows }, language) {
    const those = rows.filter(({ errors }) => errors > 0);
    if (those.length === 0) return null;
    const named = several(those, ({ territory }) => territory);
    return { text: portfolioMessageWords[language].faulty(named), weight: 1, evidence: those.map(({ root }) => root) };
  },
  duties({ rows, totals: { duties: count } }, language) {
    if (count === 0) return null;
    const those = rows.filter(({ duties }) => duties.length > 0);
    return {
      text: portfolioMessageWords[language].duties(count, grouped(those, territoryKey).size),
      weight: 1,
      evidence: those.map(({ root }) => root),
    };
  },
  silent({ silent }, language) {
    if (silent.length === 0) return null;
    const named = several(silent, ({ territory }) => territory);
    return { text: portfolioMessageWords[language].silent(named), weight: 1, evidence: silent.map(({ territory }) => territory) };
  },
  meeting({ meetings }, language) {
    const [next] = meetings.filter(({ isPast }) => !isPast).toSorted((a, b) => (a.date < b.date ? -1 : 1));
    if (next === undefined) return null;
    const text = portfolioMessageWords[language].meeting(next.title, formatDate(next.date, language), next.place);
    return { text, weight: 1, evidence: [next.title] };
  },
};

export function portfolioMessageOf(portfolio: Portfolio, id: PortfolioMessageId, language: Language): PortfolioMessage | null {
  const said = rules[id](portfolio, language);
  return said && { id, head: said.text, ...said };
}

/** The heaviest of those that have something to say; of one weight, in the order of the rules. */
export const portfolioMessagesOf = (portfolio: Portfolio, language: Language): readonly PortfolioMessage[] =>
  portfolioMessageIds
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
    .flatMap((id) => portfolioMessageOf(portfolio, id, language) ?? [])
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST);

const order = Object.keys(rules);

/** What is unknown is not shown. */
export function portfolioFiguresOf(
  { totals, rows }: Portfolio,
  language: Language,
): readonly { readonly value: string; readonly label: string }[] {
  const { tiles } = portfolioMessageWords[language];
  if (rows.length === 0) return [];
  const number = (value: number): string => formatNumber(value, language);
  const { planned } = totals;
  return [
    { value: number(totals.territories), label: tiles.territories(totals.territories) },
    totals.spent === null
      ? { value: number(totals.population), label: tiles.people }
      : { value: formatMoney(totals.spent, language), label: tiles.spent },
    ...(planned === null
      ? []
      : [
          {
            value: formatMoney({ min: planned.max, max: planned.max }, language),
            label: tiles.planned(planned.min < planned.max),
          },
        ]),
    { value: number(totals.late), label: tiles.late(totals.late) },
  ];
}
