/** The sheets of a ballot on which actions are scored, and the scales that say what a score means. */

import type { Criterion } from '../../../model/index.ts';
import { ballotKeys, ballotTitle } from '../../../project/people/index.ts';
import { at, downwards } from '../areas.ts';
import { figure, formats, heading, text } from '../cells.ts';
import type { Accepted, Row, Sheet } from '../sheet.ts';
import type { Asked } from './weights-sheet.ts';

/** More whole levels than this are typed, not chosen. */
const MOST_CHOICES = 11;
/** Under the heading: the header, the keys, then actions. */
const FIRST = 6;

function accepted({ scale }: Criterion, column: number, { words }: Asked): Accepted | null {
  if (scale === undefined) return null;
  const { min, max } = scale;
  const isShort = Number.isInteger(min) && Number.isInteger(max) && max - min < MOST_CHOICES;
  if (isShort) return { oneOf: Array.from({ length: max - min + 1 }, (_, step) => String(min + step)) };
  const cell = at(column, FIRST);
  return { when: `AND(ISNUMBER(${cell}),${cell}>=${min},${cell}<=${max})`, because: words.outside(min, max) };
}

/** Null when no criterion is scored by hand, or there is nothing to score. */
export function scoresSheet(asked: Asked): Sheet | null {
  const { words, form } = asked;
  const { scored, actions } = form;
  if (scored.length === 0 || actions.length === 0) return null;
  const last = FIRST + actions.length - 1;
  const rows: Row[] = [
    ...heading(words.scoresTitle, words.scoresNote),
    [text(words.code, 'head'), text(words.action, 'head'), ...scored.map(({ title }) => text(title, 'head-figure'))],
    [text(ballotKeys.code, 'key'), text(ballotKeys.own, 'key'), ...scored.map(({ id }) => text(id, 'key'))],
    ...actions.map(
      (action): Row => [
        text(action.id, 'quiet'),
        text(ballotTitle(action), 'strong'),
        ...scored.map(() => ({ value: null, look: 'input' as const, format: formats.number })),
      ],
    ),
  ];
  return {
    name: words.scoresSheet,
    widths: [12, 70, ...scored.map(() => 18)],
    rows,
    hiddenRows: [FIRST - 1],
    frozen: { rows: FIRST - 1, columns: 2 },
    repeated: [FIRST - 2, FIRST - 2],
    accepted: scored.flatMap((criterion, index) => {
      const accepts = accepted(criterion, index + 3, asked);
      return accepts === null ? [] : [{ ...downwards(index + 3, FIRST, last), accepts }];
    }),
  };
}

/** Null when nothing is scored. */
export function scalesSheet({ words, form: { scored } }: Asked): Sheet | null {
  const lines = scored.flatMap(({ title, scale }) =>
    Object.entries(scale?.levels ?? {})
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([level, meaning]): Row => [text(title), figure(Number(level)), text(meaning ?? null)]),
  );
  if (lines.length === 0) return null;
  return {
    name: words.scalesSheet,
    widths: [46, 10, 100],
    rows: [
      ...heading(words.scalesTitle, words.scalesNote).slice(0, 2),
      [text(ballotKeys.scales, 'key')],
      [text(words.criterion, 'head'), text(words.level, 'head-figure'), text(words.meaning, 'head')],
      ...lines,
    ],
    hiddenRows: [3],
    frozen: { rows: 4, columns: 0 },
  };
}
