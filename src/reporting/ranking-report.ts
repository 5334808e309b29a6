// A ranking for people: each action's place, its score, a bar that shows what the score is made of, and how far the place holds.
import { roundParts } from '../deriving/index.ts';
import type { Project, RankedAction, Ranking } from '../model/index.ts';
import { formatNumber } from '../wording/formats.ts';
import { rankingNotice } from '../wording/ranking-notices.ts';
import { reports } from '../wording/reports.ts';
import { stabilityWords } from '../wording/stability.ts';
import { visible } from '../wording/visible.ts';
import { paint } from './paint.ts';
import { clip, padEnd, padStart, widest } from './table.ts';

export interface ReportStyle {
  readonly language: 'fr' | 'en';
  readonly colour: 0 | 1 | 2 | 3;
  readonly width: number;
}

/** One letter-like block a criterion, so that the bar reads without colour too. */
const fills = ['█', '▓', '▒', '░'];
const inks = ['cyan', 'magenta', 'yellow', 'green', 'blue', 'red'] as const;
const inkOf = { solid: 'green', 'to-discuss': 'yellow', fragile: 'red' } as const;

const fill = (index: number): string => fills[index % fills.length] ?? '█';
const inkAt = (index: number) => inks[index % inks.length] ?? 'cyan';

/** Contributions side by side, the whole bar standing for 100 points; rounded so that the parts fill the score's own length. */
function bar({ because, score }: RankedAction, width: number, colour: 0 | 1 | 2 | 3): string {
  const ink = paint(colour);
  const parts = roundParts(
    because.map(({ points }) => points * width),
    score * width,
    0,
  );
  const length = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, index) => ink[inkAt(index)](fill(index).repeat(part))).join('') + ink.dim('·'.repeat(width - length));
}

/** Never a whole that was not reached, nor a threshold that was not passed: 99.9 is 99, and 0.1 is 1. */
const towardsHalf = (share: number): number => (share >= 50 ? Math.floor(share + 1e-6) : Math.ceil(share - 1e-6));

/** The columns of the stability: its ranks, its share of the first places, and its word. */
function holds(ranking: Ranking, { language, colour }: ReportStyle) {
  const [ink, words] = [paint(colour), stabilityWords[language]];
  const { study } = ranking;
  const told = ranking.ranked.map(({ stability }) => {
    if (stability === null) return { ranks: '', top: '', firmness: null };
    const { best, worst } = stability.ranks;
    const share = formatNumber(towardsHalf(stability.top * 100), language);
    return {
      ranks: best === worst ? `${best}` : `${best}–${worst}`,
      top: `${share}${language === 'fr' ? '\u202f%' : '%'}`,
      firmness: stability.firmness,
    };
  });
  if (study === null) return { width: 0, head: '', of: () => '' };
  const ranksWidth = widest([words.ranks, ...told.map(({ ranks }) => ranks)]);
  const topWidth = widest([words.among(study.top), '100 %']);
  const wordWidth = widest(Object.values(words.firmness));
  const line = (ranks: string, top: string, word: string): string =>
    `  ${padStart(ranks, ranksWidth)}  ${padStart(top, topWidth)}  ${word}`;
  return {
    width: ranksWidth + topWidth + wordWidth + 6,
    head: line(words.ranks, words.among(study.top), words.stability),
    of: (row: number): string => {
      const { ranks, top, firmness } = told[row] ?? { ranks: '', top: '', firmness: null };
      return firmness === null ? '' : line(ranks, top, ink[inkOf[firmness]](words.firmness[firmness]));
    },
  };
}

export function rankingReport(project: Project, ranking: Ranking, style: ReportStyle): string {
  const { language, colour, width } = style;
  const ink = paint(colour);
  const words = reports[language].rank;
  const stability = stabilityWords[language];
  const { criteria, ranked, study } = ranking;
  if (ranked.length === 0 || criteria.length === 0) return `${words.none}\n`;
  const number = (share: number): string => formatNumber(Math.round(share * 1000) / 10, language, { decimals: 1 });
  const titles = new Map(project.actions.map(({ id, title }) => [id, title]));
  const idWidth = widest(ranked.map(({ action }) => action));
  const held = holds(ranking, style);
  const barWidth = width - held.width >= 90 ? 25 : 20;
  const titleWidth = Math.max(16, Math.min(60, width - idWidth - barWidth - held.width - 15));
  const line = (place: string, id: string, title: string, score: string, rest: string): string =>
    `${padStart(place, 4)}  ${padEnd(id, idWidth)}  ${padEnd(clip(title, titleWidth), titleWidth)}  ${score}  ${rest}`.trimEnd();
  const row = (one: RankedAction, index: number): string => {
    const { action, rank, tied, score, override } = one;
    const place = rank === null ? words.setAside : `${rank}${tied ? '=' : ''}`;
    const note = override ? `\n${' '.repeat(7)}${ink.dim(`↳ ${words.override} : ${visible(override.reason)}`)}` : '';
    const points = ink.bold(padStart(number(score), 5));
    return `${line(place, action, visible(titles.get(action) ?? ''), points, bar(one, barWidth, colour) + held.of(index))}${note}`;
  };
  const source = ranking.weightsFrom === 'ballots' ? words.ballots(ranking.voters) : words.typed;
  const shares = roundParts(
    criteria.map(({ weight }) => weight * 100),
    100,
    1,
  );
  const legend = criteria
    .map(({ title }, index) => {
      const share = formatNumber(shares[index] ?? 0, language, { decimals: 1 });
      return `${ink[inkAt(index)](fill(index))} ${visible(title)} ${share} %`;
    })
    .join('   ');
  const title = (id: string): string => criteria.find((one) => one.id === id)?.title ?? id;
  const notices = ranking.notices.map((notice) => rankingNotice(notice, language, title));
  const told = study
    ? [stability.legend, stability.tried].map((say) => say({ study, among: ranked.filter(({ rank }) => rank !== null).length }))
    : ranked.some(({ rank }) => rank !== null)
      ? [stability.unstudied]
      : [];
  const notes = [...told, ...notices].map((text) => ink.dim(`· ${text}`));
  return [
    ink.bold(visible(project.info.title)),
    `${words.weights} ${source} : ${legend}`,
    '',
    ...(study ? [ink.dim(line(stability.rank, '', '', padStart(stability.score, 5), ' '.repeat(barWidth) + held.head))] : []),
    ...ranked.map(row),
    ...(notes.length > 0 ? ['', ...notes] : []),
    '',
  ].join('\n');
}
