// A ranking for people: each action's place, its score, a bar that shows what the score is made of, and how far the place holds.
import type { Project, RankedAction, Ranking } from '../model/index.ts';
import { semicolon } from '../values/index.ts';
import { formatNumber } from '../wording/formats.ts';
import { measured, rankingNotice, rankingWords } from '../wording/ranking-words.ts';
import { visible } from '../wording/visible.ts';
import { barLegend, contributionBar } from './contribution-bar.ts';
import { paint } from './paint.ts';
import type { ReportStyle } from './report-style.ts';
import { stabilityColumns, stabilityNotes } from './stability-columns.ts';
import { clip, padEnd, padStart, widest } from './table.ts';

/** Under a row: why the action is set aside, and what people decided beside its computed rank. */
function remarks(ranking: Ranking, { because, veto, refused, override }: RankedAction, { language }: ReportStyle): string[] {
  const words = rankingWords[language];
  const measure = measured(ranking, language);
  const title = (id: string): string => visible(ranking.criteria.find((one) => one.id === id)?.title ?? id);
  const vetoes = veto.map((id) => {
    const raw = because.find(({ criterion }) => criterion === id)?.raw ?? 0;
    const limit = ranking.criteria.find((one) => one.id === id)?.veto ?? 0;
    return words.vetoed(title(id), measure(id, raw), measure(id, limit));
  });
  const missing = refused.map((id) => words.refused(title(id)));
  return [
    ...(vetoes.length + missing.length > 0 ? [words.aside([...vetoes, ...missing].join(semicolon[language]))] : []),
    ...(override ? [words.override({ ...override, reason: visible(override.reason) })] : []),
  ];
}

export function rankingReport(project: Project, ranking: Ranking, style: ReportStyle): string {
  const { language, colour, width } = style;
  const [ink, words] = [paint(colour), rankingWords[language]];
  const { criteria, ranked } = ranking;
  const allTitles = new Map((project.criteria.criteria ?? []).map(({ id, title }) => [id, visible(title)]));
  const notices = ranking.notices.map((notice) =>
    rankingNotice(notice, language, { title: (id) => allTitles.get(id) ?? id, measure: measured(ranking, language) }),
  );
  const noted = (notes: readonly string[]): string[] => notes.map((text) => ink.dim(`· ${text}`));
  if (ranked.length === 0) return [words.none, ...noted(notices), ''].join('\n');
  const number = (share: number): string => formatNumber(share * 100, language, { decimals: 1 });
  const titles = new Map(project.actions.map(({ id, title }) => [id, title]));
  const idWidth = widest(ranked.map(({ action }) => action));
  const columns = stabilityColumns(ranking, style);
  const barWidth = width - columns.width >= 86 ? 25 : Math.max(10, Math.min(20, width - columns.width - idWidth - 31));
  const titleWidth = Math.max(16, Math.min(60, width - idWidth - barWidth - columns.width - 15));
  const line = (place: string, id: string, title: string, score: string, rest: string): string =>
    `${padStart(place, 4)}  ${padEnd(id, idWidth)}  ${padEnd(clip(title, titleWidth), titleWidth)}  ${score}  ${rest}`.trimEnd();
  const row = (one: RankedAction, index: number): string => {
    const place = one.rank === null ? '–' : `${one.rank}${one.tied ? '=' : ''}`;
    const points = ink.bold(padStart(number(one.score), 5));
    const rest = contributionBar(one, barWidth, colour) + columns.of(index);
    return [
      line(place, one.action, visible(titles.get(one.action) ?? ''), points, rest),
      ...remarks(ranking, one, style).map((text) => `${' '.repeat(6)}${ink.dim(`↳ ${text}`)}`),
    ].join('\n');
  };
  const head = line(words.rank, '', '', padStart(words.score, 5), ' '.repeat(barWidth) + columns.head);
  const { ballots, weightsFrom } = ranking;
  const earlier =
    weightsFrom === 'ballots' && ballots && ballots.earlier > 0 ? [words.earlier(ballots.year, ballots.earlier)] : [];
  const tied = ranked.some((one) => one.tied) ? [words.tied] : [];
  const notes = noted([...tied, ...stabilityNotes(ranking, style), ...earlier, ...notices]);
  return [
    ink.bold(visible(project.info.title)),
    `${words.weights(ranking)} ${barLegend(criteria, language, colour)}`,
    '',
    ink.dim(head),
    ...ranked.map(row),
    ...(notes.length > 0 ? ['', ...notes] : []),
    '',
  ].join('\n');
}
