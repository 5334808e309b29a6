// The same actions under other weights: the weights, each rank before and after, and who passes whom.

import type { Project, Ranking, WhatIf } from '../../model/index.ts';
import { percentsOf, titleIn } from '../../values/index.ts';
import { formatList, formatNumber, formatPercent } from '../../wording/formats.ts';
import { whatIfWords } from '../../wording/ranking/what-if.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { ReportStyle } from '../report-style.ts';
import { clip, padEnd, padStart, widest } from '../table.ts';

type Weights = WhatIf['weights'];
type Move = WhatIf['moves'][number];

function weightLines({ criteria }: Ranking, weights: Weights, { language, colour }: ReportStyle): readonly string[] {
  const ink = paint(colour);
  const titles = weights.map(({ criterion }) => visible(titleIn(criteria, criterion)));
  const [before, after] = [percentsOf(weights.map((one) => one.before)), percentsOf(weights.map((one) => one.after))];
  const written = (share: number | undefined): string => formatPercent(share ?? 0, language, { decimals: 1 });
  return titles.map((title, i) => {
    const line = `  ${padEnd(title, widest(titles))}  ${padStart(written(before[i]), 8)} → ${padStart(written(after[i]), 8)}`;
    return before[i] === after[i] ? ink.dim(line) : line;
  });
}

export function whatIfReport(project: Project, ranking: Ranking, replay: WhatIf, style: ReportStyle): string {
  const { language, colour, width } = style;
  const [ink, words] = [paint(colour), whatIfWords[language]];
  const titles = new Map(project.actions.map(({ id, title }) => [id, visible(title)]));
  const number = (share: number): string => formatNumber(share * 100, language, { decimals: 1 });
  const idWidth = widest(replay.moves.map(({ action }) => action));
  const titleWidth = Math.max(16, Math.min(60, width - idWidth - 36));
  const arrow = ({ before, after }: Move): string => {
    const up = (before.rank ?? 0) - (after.rank ?? 0);
    if (up === 0) return ink.dim('='.padStart(3));
    return up > 0 ? ink.green(`↑${up}`.padStart(3)) : ink.red(`↓${-up}`.padStart(3));
  };
  const line = (move: Move): string => {
    const { action, before, after } = move;
    const place = after.rank === null ? words.aside : `${padStart(`${before.rank}`, 3)} → ${padEnd(`${after.rank}`, 3)}`;
    return `${padEnd(place, 9)}  ${after.rank === null ? '   ' : arrow(move)}  ${padEnd(action, idWidth)}  ${padEnd(
      clip(titles.get(action) ?? '', titleWidth),
      titleWidth,
    )}  ${padStart(number(before.score), 5)} → ${padStart(number(after.score), 5)}`;
  };
  const changed = replay.moves.filter(({ before, after }) => before.rank !== after.rank).length;
  const passers = [...new Set(replay.swaps.map(({ passes }) => passes))];
  const list = (actions: readonly string[]): string => formatList(actions, language);
  const { top, enters, leaves } = replay;
  const firsts =
    enters.length + leaves.length === 0
      ? [words.stay(top)]
      : [
          ...(enters.length > 0 ? [words.enters(list(enters), top)] : []),
          ...(leaves.length > 0 ? [words.leaves(list(leaves), top)] : []),
        ];
  return [
    ink.bold(words.heading(visible(project.info.title))),
    '',
    ...weightLines(ranking, replay.weights, style),
    '',
    ...replay.moves.map(line),
    '',
    [changed === 0 ? words.same : words.changes(changed), ...firsts].join(' '),
    ...(passers.length > 0 ? ['', ink.bold(words.passes)] : []),
    ...passers.map((who) => {
      const others = replay.swaps.filter(({ passes }) => passes === who).map(({ passed }) => passed);
      return `  ${words.passed(who, list(others))}`;
    }),
    '',
  ].join('\n');
}
