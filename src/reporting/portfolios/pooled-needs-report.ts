// The needs that recur, for people: candidates for a shared service first, then what the offer answers already.
import type { PooledNeed, PoolingState, Portfolio } from '../../model/index.ts';
import { colon } from '../../values/index.ts';
import { formatList, formatNumber } from '../../wording/formats.ts';
import { label } from '../../wording/label.ts';
import { portfolioWords } from '../../wording/portfolios/portfolio.ts';
import { euros } from '../../wording/portfolios/portfolio-figures.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import { block } from '../plans/budget-report.ts';
import type { ReportStyle } from '../report-style.ts';

const shownStates: readonly PoolingState[] = ['candidate', 'to-extend', 'answered'];

function linesOf(need: PooledNeed, { language, colour }: ReportStyle): readonly string[] {
  const words = portfolioWords[language];
  const ink = paint(colour);
  const { service, theme } = need;
  const weight = words.weight(need.territories.length, formatNumber(need.population, language), need.people);
  const facts = [
    ...(service === null
      ? []
      : [
          words.service(visible(service.label[language]), words.by[service.by]),
          service.notJoined.length === 0 ? words.joined : words.notJoined(formatList(service.notJoined.map(visible), language)),
        ]),
    ...(need.shared.length === 0 ? [] : [words.shared(need.shared.join(', '))]),
    ...(need.planned === null ? [] : [words.planned(euros(need.planned, language))]),
  ];
  const named = theme === null ? '' : ` · ${visible(label(`theme=${theme}`, language) ?? theme)}`;
  return [
    ink.bold(visible(need.statement)),
    `  ${weight}${named}`,
    ...need.voices.map(({ territory, id, statement }) =>
      ink.dim(`  ${visible(territory)} ${id}${statement === need.statement ? '' : `${colon[language]}${visible(statement)}`}`),
    ),
    ...facts.map((fact) => `  ${fact}`),
  ];
}

export function pooledNeedsReport({ title, needs }: Portfolio, style: ReportStyle): string {
  const words = portfolioWords[style.language];
  const ink = paint(style.colour);
  const alone = needs.filter(({ state }) => state === 'alone').length;
  const parts = shownStates.flatMap((state) => {
    const those = needs.filter((need) => need.state === state);
    return those.length === 0
      ? []
      : block(
          ink.bold(words.states[state]),
          those.flatMap((need) => linesOf(need, style)),
        );
  });
  const body = needs.length === 0 ? ['', words.noNeeds] : [...parts, ...(alone === 0 ? [] : ['', words.alone(alone)])];
  return `${[ink.bold(visible(title ?? words.untitled)), ink.dim(words.aboutNeeds), ...body].join('\n')}\n`;
}
