// Why an action stands where it does: what its score is made of, what parts it from another, and what would turn them round.
import { roundParts } from '../deriving/index.ts';
import type { Project, RankedAction, Ranking, Reasons } from '../model/index.ts';
import { formatNumber } from '../wording/formats.ts';
import { heardWords, reasonsWords } from '../wording/reasons.ts';
import { visible } from '../wording/visible.ts';
import { measured } from './measured.ts';
import { paint } from './paint.ts';
import type { ReportStyle } from './ranking-report.ts';
import { padEnd, padStart, widest } from './table.ts';

export function reasonsReport(project: Project, ranking: Ranking, reasons: Reasons, { language, colour }: ReportStyle): string {
  const words = reasonsWords[language];
  const ink = paint(colour);
  const points = (share: number): string => formatNumber(Math.abs(share) * 100, language, { decimals: 1 });
  const titleOf = (id: string): string => visible(ranking.criteria.find((one) => one.id === id)?.title ?? id);
  const criterion = (id: string): string => words.quoted(titleOf(id));
  const title = (id: string): string => visible(project.actions.find((one) => one.id === id)?.title ?? '');
  const placeOf = (id: string): RankedAction | undefined => ranking.ranked.find(({ action }) => action === id);
  const measure = measured(ranking, language);

  const one = placeOf(reasons.action);
  const other = placeOf(reasons.against);
  if (!one || !other) return '';
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
  const note = ({ missing, people }: RankedAction['because'][number]): string => {
    const said = missing ? words.missing : people ? heardWords(people, language) : null;
    return said === null ? '' : `  ${ink.dim(said)}`;
  };
  const table = [
    ...one.because.map((part, i) => line(titleOf(part.criterion), parts[i] ?? 0, note(part))),
    line(
      words.sum,
      parts.reduce((sum, part) => sum + part, 0),
      '',
    ),
  ];
  const { ranks } = one;
  const possible = ranks && ranks.best !== ranks.worst ? [words.possible(ranks.best, ranks.worst)] : [];

  const told = (isMore: boolean) =>
    reasons.gaps
      .filter(({ points: gap }) => gap > 0 === isMore)
      .map(({ criterion: id, points: gap }) => ({ name: criterion(id), amount: Math.abs(gap) * 100 }));
  const [more, fewer] = [told(true), told(false)];
  const named = `${other.action} · ${title(other.action)}`;
  const beside =
    reasons.ahead === null
      ? words.level(named)
      : words[reasons.ahead === one.action ? 'before' : 'after'](named, other.rank ?? 0, points(other.score));
  const behind = reasons.ahead === one.action ? other : one;
  const ahead = behind === one ? other : one;
  const turn = reasons.transfer;
  const turning = reasons.dominated
    ? [words.never(behind.action, ahead.action)]
    : turn === null
      ? []
      : [
          words.transfer(
            turn.total * 100,
            criterion(turn.to),
            turn.from.map(({ criterion: id, amount }) => ({ name: criterion(id), amount: amount * 100 })),
          ),
        ];
  const changes = reasons.changes.map(({ criterion: id, now, needed }) =>
    words.change(criterion(id), now === null ? null : measure(id, now), measure(id, needed)),
  );
  return [
    head,
    '',
    ...table,
    ...possible.map((text) => `  ${text}`),
    '',
    ink.bold(beside),
    ...(more.length > 0 ? [`  ${words.more(more)}`] : []),
    ...(fewer.length > 0 ? [`  ${words.fewer(fewer)}`] : []),
    ...(more.length + fewer.length === 0 ? [`  ${words.same}`] : []),
    ...(turning.length + changes.length > 0 ? ['', ink.bold(words.turn(behind.action, ahead.action))] : []),
    ...turning.map((text) => `  ${text}`),
    ...changes.map((text) => `  ${text}`),
    '',
  ].join('\n');
}
