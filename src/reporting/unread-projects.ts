// The projects of a portfolio that could not be read, with why, and those counted once.
import type { Portfolio } from '../model/index.ts';
import { colon } from '../values/index.ts';
import { portfolioWords } from '../wording/portfolio.ts';
import { whyBroken } from '../wording/portfolio-figures.ts';
import { visible } from '../wording/visible.ts';
import { block } from './budget-report.ts';
import { paint } from './paint.ts';
import type { ReportStyle } from './report-style.ts';

export function unread({ broken, twice }: Portfolio, { language, colour }: ReportStyle): readonly string[] {
  const words = portfolioWords[language];
  const ink = paint(colour);
  const lines = broken.map((one) => {
    const name = one.known.territory ?? one.known.title;
    return visible(name === null ? one.root : `${name} (${one.root})`) + colon[language] + whyBroken(one, language);
  });
  return [
    ...(lines.length === 0
      ? []
      : block(
          ink.bold(words.sections.broken),
          lines.map((line) => ink.red(line)),
        )),
    ...(twice.length === 0
      ? []
      : block(
          ink.bold(words.sections.twice),
          twice.map(({ root, as }) => visible(words.twice(root, as))),
        )),
  ];
}
