// A ranking for people: each action's place, its score, a bar that shows what the score is made of, and how far the place holds.
import type { Language, Preferences, Project, RankedAction, RankedCriterion, Ranking } from '../../model/index.ts';
import { percentsOf, roundParts, semicolon, sum, titleIn } from '../../values/index.ts';
import { formatNumber, formatPercent } from '../../wording/formats.ts';
import { preferenceWords } from '../../wording/ranking/preferences.ts';
import { missingScores, rankingNotices } from '../../wording/ranking/ranking-notices.ts';
import { measured, rankingWords, stabilityWords, towardsHalf } from '../../wording/ranking/ranking-words.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { Colour, ReportStyle } from '../report-style.ts';
import { clip, padEnd, padStart, widest } from '../table.ts';

// What a score is made of, as a bar: one fill and one ink a criterion, the same in the legend.

/** One letter-like block a criterion, so that the bar reads without colour too; past ten criteria they come round again. */
const fills = ['█', '▓', '▒', '░', '▚', '▤', '▥', '▞', '▦', '▧'];
const inks = ['cyan', 'magenta', 'yellow', 'green', 'blue', 'red'] as const;

const segment = (index: number, length: number, colour: Colour): string =>
  paint(colour)[inks[index % inks.length] ?? 'cyan']((fills[index % fills.length] ?? '█').repeat(length));

/** Contributions side by side, the whole bar standing for 100 points; rounded so that the parts fill the score's own length. */
function contributionBar({ because, score }: RankedAction, width: number, colour: Colour): string {
  const parts = roundParts(
    because.map(({ points }) => points * width),
    score * width,
    0,
  );
  const length = sum(parts);
  return (
    parts.map((part, index) => segment(index, part, colour)).join('') + paint(colour).dim('·'.repeat(Math.max(0, width - length)))
  );
}

/** Each criterion with its fill and its share of the whole; the shares shown make 100. */
function barLegend(criteria: readonly RankedCriterion[], language: Language, colour: Colour): string {
  const shares = percentsOf(criteria.map(({ weight }) => weight));
  return criteria
    .map(({ title }, index) => {
      const share = formatPercent(shares[index] ?? 0, language, { decimals: 1 });
      return `${segment(index, 1, colour)} ${visible(title)} ${share}`;
    })
    .join('   ');
}

// How far each place holds, as columns: its ranks, its share of the first places, and its word.

const inkOf = { solid: 'green', 'to-discuss': 'yellow', fragile: 'red' } as const;

export interface Columns {
  /** Of all of them, the spaces before included. */
  readonly width: number;
  readonly head: string;
  readonly of: (row: number) => string;
}

function stabilityColumns({ ranked, study }: Ranking, { language, colour }: ReportStyle): Columns {
  if (study === null) return { width: 0, head: '', of: () => '' };
  const [ink, words] = [paint(colour), stabilityWords[language]];
  const stabilities = ranked.map(({ stability }) => {
    if (stability === null) return null;
    const { best, worst, isExact } = stability.ranks;
    return {
      ranks: `${best === worst ? best : `${best}–${worst}`}${isExact ? '' : '*'}`,
      top: formatPercent(towardsHalf(stability.top), language),
      firmness: stability.firmness,
    };
  });
  const ranksHead = words.ranks;
  const ranksWidth = widest([ranksHead, ...stabilities.map((one) => one?.ranks ?? '')]);
  const topWidth = widest([words.among(study.top), ...stabilities.map((one) => one?.top ?? '')]);
  const line = (ranks: string, top: string, word: string): string =>
    `  ${padStart(ranks, ranksWidth)}  ${padStart(top, topWidth)}  ${word}`;
  return {
    width: ranksWidth + topWidth + widest(Object.values(words.firmness)) + 6,
    head: line(ranksHead, words.among(study.top), words.stability),
    of: (row) => {
      const one = stabilities[row];
      return one ? line(one.ranks, one.top, ink[inkOf[one.firmness]](words.firmness[one.firmness])) : '';
    },
  };
}

/** What the words mean here, and under which weights they were found. */
function stabilityNotes({ ranked, study }: Ranking, { language }: ReportStyle): readonly string[] {
  const words = stabilityWords[language];
  const among = ranked.filter(({ rank }) => rank !== null).length;
  if (study !== null) {
    const ranks = study.ranksFrom === 'exact' ? words.extremes : words.bounds;
    return [words.legend({ study, among }), words.tried({ study, among }), ranks];
  }
  return among > 0 ? [words.unstudied(formatNumber(2000, language))] : [];
}

function comparisons({ settled, pairs }: Preferences, { language }: ReportStyle): string {
  const words = preferenceWords[language];
  return words.settled(settled, pairs.length) + words.whereToRead;
}

/** Under a row: why the action is set aside, and what people decided beside its computed rank. */
function remarks(ranking: Ranking, { because, veto, refused, override }: RankedAction, { language }: ReportStyle): string[] {
  const words = rankingWords[language];
  const measure = measured(ranking, language);
  const title = (id: string): string => visible(titleIn(ranking.criteria, id));
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

/** From so many on. */
const alike = 4;

export function rankingReport(
  project: Project,
  ranking: Ranking,
  style: ReportStyle,
  preferences: Preferences | null = null,
): string {
  const { language, colour, width } = style;
  const [ink, words] = [paint(colour), rankingWords[language]];
  const { criteria, ranked } = ranking;
  const allTitles = new Map((project.criteria.criteria ?? []).map(({ id, title }) => [id, visible(title)]));
  const naming = { title: (id: string) => allTitles.get(id) ?? id, measure: measured(ranking, language) };
  const missing = ranking.notices.filter(({ code }) => code === 'score-missing');
  // Alike, they are told at once.
  const isTogether = missing.length >= alike && !style.all;
  const notices = [
    ...(isTogether ? [missingScores(missing, language, naming)] : []),
    ...rankingNotices(
      isTogether ? ranking.notices.filter(({ code }) => code !== 'score-missing') : ranking.notices,
      language,
      naming,
    ),
  ];
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
  const judged = criteria.flatMap(({ id, title, judged: by, values }) => {
    if (by === undefined) return [];
    const points = values.map(
      ([at, value]) => `${naming.measure(id, at)} → ${formatNumber(value * 100, language, { decimals: 0 })}`,
    );
    return [words.judged(visible(title), by, points.join(', '))];
  });
  const pairs = preferences && preferences.pairs.length > 0 ? [comparisons(preferences, style)] : [];
  const notes = noted([...judged, ...tied, ...stabilityNotes(ranking, style), ...pairs, ...earlier, ...notices]);
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
