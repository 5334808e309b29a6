// The needs in common as documents show them.
import type { Language, PooledNeed, Portfolio, PortfolioView } from '../../model/index.ts';
import { several } from '../../summarising/index.ts';
import { grouped, sumOf, territoryKey, titleIn } from '../../values/index.ts';
import { formatList } from '../../wording/formats.ts';
import { quoted } from '../../wording/index.ts';
import { label } from '../../wording/label.ts';
import { portfolioWords } from '../../wording/portfolios/portfolio.ts';
import { portfolioMessageWords } from '../../wording/portfolios/portfolio-messages.ts';

type Needs = Pick<PortfolioView, 'needs' | 'candidates' | 'toExtend' | 'answered' | 'alone' | 'themes'>;

export const themeName = (theme: string | null, language: Language): string | null =>
  theme === null ? null : (label(`theme=${theme}`, language) ?? theme);

function shown(need: PooledNeed, { shared }: Portfolio, language: Language): PortfolioView['needs'][number] {
  const words = portfolioWords[language];
  const { service } = need;
  const titleOf = (id: string): string => quoted(titleIn(shared, id), language);
  return {
    statement: need.statement,
    theme: themeName(need.theme, language),
    territories: need.territories.length,
    names: formatList(need.territories, language),
    among: portfolioMessageWords[language].among(several(need.territories, (name) => name)),
    population: need.population,
    people: need.people,
    planned: need.planned,
    state: words.states[need.state],
    service: service && `${service.label[language]} (${words.by[service.by]})`,
    notJoined: service && service.notJoined.length > 0 ? formatList(service.notJoined, language) : null,
    shared: need.shared.length === 0 ? null : formatList(need.shared.map(titleOf), language),
    voices: need.voices.map(({ territory, id, statement, people }) => ({ territory, id, statement, people })),
  };
}

/** How many needs each theme gathers, and of how many territories: those of most territories first. */
function themesOf({ needs, rows }: Portfolio, language: Language): PortfolioView['themes'] {
  const byRoot = new Map(rows.map((row) => [row.root, row]));
  return [...new Set(needs.map(({ theme }) => theme))]
    .map((theme) => {
      const voices = needs.filter((need) => need.theme === theme).flatMap((need) => need.voices);
      const heard = new Set(voices.flatMap(({ root }) => byRoot.get(root) ?? []));
      const territories = [...grouped([...heard], territoryKey).values()];
      return {
        name: themeName(theme, language) ?? portfolioWords[language].unknownClass,
        needs: voices.length,
        territories: territories.length,
        population: sumOf(territories, (of) => of.find(({ population }) => population !== null)?.population ?? 0),
      };
    })
    .sort((a, b) => b.territories - a.territories || b.needs - a.needs);
}

export function needsView(portfolio: Portfolio, language: Language): Needs {
  const of = (state: PooledNeed['state']) =>
    portfolio.needs.filter((need) => need.state === state).map((need) => shown(need, portfolio, language));
  return {
    needs: portfolio.needs.map((need) => shown(need, portfolio, language)),
    candidates: of('candidate'),
    toExtend: of('to-extend'),
    answered: of('answered'),
    alone: of('alone').length,
    themes: themesOf(portfolio, language),
  };
}
