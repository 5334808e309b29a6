// Why an action stands where it does: what its score is made of, what parts it from another, and what would turn them round.

import type { ComparedPair, PairHold, Project, RankedAction, Ranking, Reasons } from '../../model/index.ts';
import { roundParts, sum, titleIn } from '../../values/index.ts';
import { formatNumber } from '../../wording/formats.ts';
import { pairSentence } from '../../wording/ranking/preferences.ts';
import { heardWords, reasonsText, reasonsWords, type WeightEnd } from '../../wording/ranking/reasons.ts';
import { visible } from '../../wording/visible.ts';
import { votesWords } from '../../wording/votes/votes.ts';
import { paint } from '../paint.ts';
import type { ReportStyle } from '../report-style.ts';
import { padEnd, padStart, widest } from '../table.ts';

/** `hold` tells how often the one ahead stays ahead, `pair` whether it always does; null when they were not studied. */
export function reasonsReport(
  project: Project,
  ranking: Ranking,
  reasons: Reasons,
  { hold, pair }: { readonly hold: PairHold | null; readonly pair: ComparedPair | null },
  { language, colour }: ReportStyle,
): string {
  const words = reasonsWords[language];
  const ink = paint(colour);
  const points = (share: number): string => formatNumber(Math.abs(share) * 100, language, { decimals: 1 });
  const titleOf = (id: string): string => visible(titleIn(ranking.criteria, id));
  const title = (id: string): string => visible(project.actions.find((one) => one.id === id)?.title ?? '');
  const placeOf = (id: string): RankedAction | undefined => ranking.ranked.find(({ action }) => action === id);

  const one = placeOf(reasons.action);
  if (!one || !placeOf(reasons.against)) return '';
  const head = `${ink.bold(`${one.action} · ${title(one.action)}`)}\n${words.place(one.rank ?? 0, reasons.among, points(one.score))}`;
  // What is shown sums to what is shown.
  const parts = roundParts(
    one.because.map((part) => part.points * 100),
    one.score * 100,
    1,
  );
  const width = widest([...one.because.map((part) => titleOf(part.criterion)), words.sum]);
  const line = (name: string, value: number, note: string): string =>
    `  ${padEnd(name, width)}  ${padStart(formatNumber(value, language, { decimals: 1 }), 5)}${note}`;
  const note = ({ missing, people, sources = [] }: RankedAction['because'][number]): string => {
    const said = missing
      ? words.missing
      : people
        ? [heardWords(people, language), sources.map(visible).join(', ')].filter(Boolean).join(' · ')
        : null;
    return said === null ? '' : `  ${ink.dim(said)}`;
  };
  const table = [
    ...one.because.map((part, i) => line(titleOf(part.criterion), parts[i] ?? 0, note(part))),
    line(words.sum, sum(parts), ''),
  ];
  const { ranks } = one;
  const possible = ranks && ranks.best !== ranks.worst ? [words.possible(ranks.best, ranks.worst)] : [];

  const votes = votesWords[language];
  const ahead = reasons.ahead ?? reasons.action;
  const behind = ahead === reasons.action ? reasons.against : reasons.action;
  const holds = hold
    ? [
        votes.winning(ahead, behind, hold.winning, hold.isUndecided, hold.sampled),
        ...(hold.voters ? [votes.reversers(ahead, behind, hold.voters.reversers.map(visible), hold.voters.counted)] : []),
      ]
    : [];
  const always = pair ? [pairSentence(pair, { language, nameOf: (id) => id, titleOf })] : [];
  const sentences = reasonsText(ranking, reasons, {
    language,
    nameOf: (id) => `${id} · ${title(id)}`,
    briefOf: (id) => id,
    titleOf,
  });
  const ends = reasons.limits.flatMap(({ criterion, below, above }): WeightEnd[] => {
    const name = words.quoted(titleOf(criterion));
    return [below, above].flatMap((turn) => (turn === null ? [] : [{ name, share: turn.share }]));
  });
  return [
    head,
    '',
    ...table,
    ...possible.map((text) => `  ${text}`),
    '',
    ink.bold(sentences.beside),
    ...[...sentences.reasons, ...always, ...holds].map((text) => `  ${text}`),
    ...(sentences.turning === null ? [] : ['', ink.bold(sentences.turning)]),
    ...sentences.turns.map((text) => `  ${text}`),
    ...(ends.length > 0 ? [`  ${words.alone(ends)}`] : []),
    '',
  ].join('\n');
}
