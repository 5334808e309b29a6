// A ranking for people: each action's place, its score, and a bar that shows what the score is made of.
import type { Contribution, Project, RankedAction, Ranking } from '../model/index.ts';
import { formatNumber } from '../wording/formats.ts';
import { rankingNotice } from '../wording/ranking-notices.ts';
import { reports } from '../wording/reports.ts';
import { visible } from '../wording/visible.ts';
import { paint } from './paint.ts';
import { clip, padEnd, padStart, widest } from './table.ts';

export interface ReportStyle {
  readonly language: 'fr' | 'en';
  readonly colour: 0 | 1 | 2 | 3;
  readonly width: number;
}

const barWidth = 25;
/** One letter-like block a criterion, so that the bar reads without colour too. */
const fills = ['█', '▓', '▒', '░'];
const inks = ['cyan', 'magenta', 'yellow', 'green', 'blue', 'red'] as const;

/** Contributions side by side, the whole bar standing for 100 points; rounded so that the parts fill the score's own length. */
function bar(because: readonly Contribution[], colour: 0 | 1 | 2 | 3): string {
  const ink = paint(colour);
  let from = 0;
  let sum = 0;
  const parts = because.map(({ points }, index) => {
    sum += points;
    const to = Math.round(sum * barWidth);
    const part = (fills[index % fills.length] ?? '█').repeat(Math.max(0, to - from));
    from = Math.max(from, to);
    return ink[inks[index % inks.length] ?? 'cyan'](part);
  });
  return parts.join('') + ink.dim('·'.repeat(Math.max(0, barWidth - from)));
}

export function rankingReport(project: Project, ranking: Ranking, { language, colour, width }: ReportStyle): string {
  const ink = paint(colour);
  const words = reports[language].rank;
  if (ranking.ranked.length === 0 || ranking.criteria.length === 0) return `${words.none}\n`;
  const number = (share: number): string => formatNumber(Math.round(share * 1000) / 10, language, { decimals: 1 });
  const titles = new Map(project.actions.map(({ id, title }) => [id, title]));
  const idWidth = widest(ranking.ranked.map(({ action }) => action));
  const titleWidth = Math.max(20, Math.min(60, width - idWidth - barWidth - 18));
  const row = ({ action, rank, tied, score, because, override }: RankedAction): string => {
    const place = rank === null ? words.setAside : `${rank}${tied ? '=' : ''}`;
    const note = override ? `\n${' '.repeat(7)}${ink.dim(`↳ ${words.override} : ${visible(override.reason)}`)}` : '';
    return `${padStart(place, 4)}  ${padEnd(action, idWidth)}  ${padEnd(clip(visible(titles.get(action) ?? ''), titleWidth), titleWidth)}  ${ink.bold(padStart(number(score), 5))}  ${bar(because, colour)}${note}`;
  };
  const source = ranking.weightsFrom === 'ballots' ? words.ballots(ranking.voters) : words.typed;
  const legend = ranking.criteria
    .map(
      ({ title, weight }, index) =>
        `${ink[inks[index % inks.length] ?? 'cyan'](fills[index % fills.length] ?? '█')} ${visible(title)} ${number(weight)} %`,
    )
    .join('   ');
  const notices = ranking.notices.map((notice) =>
    ink.dim(`· ${rankingNotice(notice, language, (id) => ranking.criteria.find((one) => one.id === id)?.title ?? id)}`),
  );
  return [
    ink.bold(visible(project.info.title)),
    `${words.weights} ${source} : ${legend}`,
    '',
    ...ranking.ranked.map(row),
    ...(notices.length > 0 ? ['', ...notices] : []),
    '',
  ].join('\n');
}
