// What whoever follows territories asks first, on a screen: the money of each theme, what is late, and who is silent.
import type { Portfolio } from '../../model/index.ts';
import { label } from '../../wording/label.ts';
import { portfolioWords } from '../../wording/portfolios/portfolio.ts';
import { euros, lateText, silentText } from '../../wording/portfolios/portfolio-figures.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import { block } from '../plans/budget-report.ts';
import type { ReportStyle } from '../report-style.ts';
import { columns, left, right } from '../table.ts';

/** Money by theme, in the columns of the years. */
export function themeMoney({ themes }: Portfolio, { language, colour, width }: ReportStyle): readonly string[] {
  const { heads, sections, unknownClass } = portfolioWords[language];
  if (themes.every(({ theme }) => theme === null)) return [];
  const ink = paint(colour);
  const nameOfTheme = (theme: string | null): string =>
    theme === null ? unknownClass : visible(label(`theme=${theme}`, language) ?? theme);
  const [head = '', ...lines] = columns(
    [left(heads.theme), right(heads.planned), right(heads.spent)],
    themes.map(({ theme, planned, spent }) => [nameOfTheme(theme), euros(planned, language), euros(spent, language)]),
    width - 2,
  );
  return block(ink.bold(sections.money), [ink.dim(head), ...lines]);
}

/** How many late actions a screen tells. */
const TOLD = 10;

/** What is late, and who is silent. */
export function awaited({ late, silent }: Portfolio, { language, colour, width }: ReportStyle): readonly string[] {
  const { heads, sections, moreLate } = portfolioWords[language];
  const ink = paint(colour);
  const [, ...lines] = columns(
    [left(heads.territory), left(''), left('')],
    late.slice(0, TOLD).map((one) => [visible(one.territory), visible(one.title), lateText(one, language)]),
    width - 2,
  );
  const rest = late.length - TOLD;
  return [
    ...(late.length === 0 ? [] : block(ink.bold(sections.late), [...lines, ...(rest > 0 ? [ink.dim(moreLate(rest))] : [])])),
    ...(silent.length === 0
      ? []
      : block(
          ink.bold(sections.silent),
          silent.map((one) => `${visible(one.territory)} · ${silentText(one, language)}`),
        )),
  ];
}
