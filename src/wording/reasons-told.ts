// An action's reasons beside another, told in sentences: what parts them, and what would turn them round or never will.
import type { Language, Ranking, Reasons } from '../model/index.ts';
import { formatNumber } from './formats.ts';
import { measured } from './measured.ts';
import { reasonsWords } from './reasons.ts';

export interface ToldReasons {
  /** Why before, or after, the other one. */
  readonly beside: string;
  readonly reasons: readonly string[];
  /** What would put whom before whom; null when the two are level. */
  readonly turning: string | null;
  readonly turns: readonly string[];
}

interface Told {
  readonly language: Language;
  /** An action, as it is named to the reader. */
  readonly nameOf: (action: string) => string;
  readonly titleOf: (criterion: string) => string;
}

function turnsOf(ranking: Ranking, reasons: Reasons, { language, titleOf }: Told): readonly string[] {
  const { action, against, ahead, dominated, transfer, changes, beyondReach } = reasons;
  const words = reasonsWords[language];
  const quoted = (id: string): string => words.quoted(titleOf(id));
  const [first, behind] = ahead === action ? [action, against] : [against, action];
  const moved = transfer && [
    words.transfer(
      transfer.typed.total * 100,
      transfer.typed.shares.map(({ criterion, now, needed }) => ({ name: quoted(criterion), now, share: needed })),
    ),
  ];
  const measure = measured(ranking, language);
  return [
    ...(dominated ? [words.never(behind, first)] : (moved ?? [])),
    ...changes.map(({ criterion: id, now, needed, level }) => {
      const written = measure(id, needed);
      return words.change(
        quoted(id),
        now === null ? null : measure(id, now),
        level === null ? written : words.level(written, level),
      );
    }),
    ...(beyondReach.length > 0 ? [words.beyondReach(beyondReach.map(quoted))] : []),
  ];
}

export function tellReasons(ranking: Ranking, reasons: Reasons, told: Told): ToldReasons {
  const { language, nameOf, titleOf } = told;
  const words = reasonsWords[language];
  const { action, against, ahead, gaps } = reasons;
  const other = ranking.ranked.find((one) => one.action === against);
  const points = formatNumber((other?.score ?? 0) * 100, language, { decimals: 1 });
  const amounts = (isMore: boolean) =>
    gaps
      .filter((gap) => gap.points > 0 === isMore)
      .map((gap) => ({ name: words.quoted(titleOf(gap.criterion)), amount: Math.abs(gap.points) * 100 }));
  const [more, fewer] = [amounts(true), amounts(false)];
  const turns = turnsOf(ranking, reasons, told);
  const name = nameOf(against);
  return {
    beside: ahead === null ? words.tied(name) : words[ahead === action ? 'before' : 'after'](name, other?.rank ?? 0, points),
    reasons: [
      ...(more.length > 0 ? [words.more(more)] : []),
      ...(fewer.length > 0 ? [words.fewer(fewer)] : []),
      ...(more.length + fewer.length === 0 ? [words.same] : []),
    ],
    turning: turns.length === 0 ? null : ahead === action ? words.turn(against, action) : words.turn(action, against),
    turns,
  };
}
