/** The first sheet of a ballot: who votes, how, and the weights of the criteria. */

import type { Criterion } from '../../../model/index.ts';
import type { Voter } from '../../../project/people/index.ts';
import { allPoints, type BallotForm, type BallotMethod, ballotKeys } from '../../../project/people/index.ts';
import type { BallotWords } from '../../../wording/votes/ballots.ts';
import { a1, at, downwards, fixedArea } from '../areas.ts';
import { formats, formula, text } from '../cells.ts';
import type { Accepted, Area, Row, Sheet } from '../sheet.ts';

export interface Asked {
  readonly words: BallotWords;
  readonly form: BallotForm;
  readonly method: BallotMethod;
  readonly voter: Voter;
  /** The function of the voter, or what stands for it. */
  readonly voterName: string;
  readonly title: string;
  readonly project: string;
  readonly year: number;
  /** `code` holds the measures, and is read back. */
  readonly tradeOffs: readonly { readonly code: string; readonly one: string; readonly other: string }[];
  readonly verdicts: readonly {
    readonly code: string;
    readonly criterion: string;
    readonly says: string;
    readonly words: readonly string[];
  }[];
}

const ANSWER = 3;

/** What a criterion measures, in a line: its two ends, or how it is computed. */
function guideOf({ from = 'scores', scale, direction }: Criterion, words: BallotWords): string {
  const ends = [scale?.min, scale?.max].flatMap((end) => {
    if (end === undefined) return [];
    const said = scale?.levels?.[String(end)];
    return said === undefined ? [] : [`${words.figure(end)} = ${said}`];
  });
  const lower = direction === 'lower-is-better' ? words.lower : null;
  return words.measures([from === 'scores' ? null : words.from[from], lower, ...ends].filter((part) => part !== null));
}

function checkRow({ words, form, method, tradeOffs }: Asked, answers: Area, row: number): Row {
  const range = a1(answers);
  const own = at(ANSWER, row);
  if (method === 'points') {
    const { good, short, over } = words.pointsCheck;
    const says = `IF(ABS(${own})<0.000001,"${good}",IF(${own}>0,"${short}","${over}"))`;
    return [
      text(null),
      text(words.check, 'label'),
      formula(`${allPoints}-SUM(${range})`, allPoints, formats.number, 'total'),
      formula(says, short, undefined, 'strong'),
    ];
  }
  const { good, short } = method === 'cards' ? words.cardsCheck : words.tradeOffsCheck;
  const count = method === 'cards' ? form.criteria.length : tradeOffs.length;
  const left = formula(`COUNTBLANK(${range})`, count, formats.whole, 'total');
  return [text(null), text(words.check, 'label'), left, formula(`IF(${own}=0,"${good}","${short}")`, short, undefined, 'strong')];
}

export function weightsSheet(asked: Asked): Sheet {
  const { words, form, method, voter, voterName, title, project, year } = asked;
  const { code, voter: who, year: when, date, own } = ballotKeys;
  const lines = [...words.instructions[method], ...(form.scored.length > 0 ? [words.scoring] : []), words.keep];
  const rows: Row[] = [
    [text(title, 'title')],
    [text(project, 'note')],
    [],
    ...lines.map((line): Row => [null, text(line, 'fact')]),
    [],
    [text(who, 'key'), text(words.voter, 'label'), text(voter.code, 'fact'), text(voterName, 'fact')],
    [text(when, 'key'), text(words.year, 'label'), { value: year, look: 'fact', format: formats.whole }],
    [text(date, 'key'), text(words.date, 'label'), { value: null, look: 'input', format: formats.day }],
    [],
    [text(words.weights, 'section')],
  ];
  const checkAt = rows.length + 1;
  const first = checkAt + 3;
  const count = method === 'tradeOffs' ? asked.tradeOffs.length : form.criteria.length;
  const answers = downwards(ANSWER, first, first + count - 1);
  const cell = at(ANSWER, first);
  const accepts: Accepted =
    method === 'tradeOffs'
      ? { oneOf: ['A', 'B', '='] }
      : method === 'points'
        ? { when: `AND(ISNUMBER(${cell}),${cell}>=0,SUM(${fixedArea(answers)})<=${allPoints})`, because: words.tooMany }
        : { when: `AND(ISNUMBER(${cell}),${cell}>=1,${cell}=INT(${cell}))`, because: words.wholeNumber };
  rows.push(
    checkRow(asked, answers, checkAt),
    [
      text(method === 'tradeOffs' ? null : words.code, 'head'),
      text(method === 'tradeOffs' ? 'A' : words.criterion, 'head'),
      text(words.answer[method], 'head-figure'),
      text(method === 'tradeOffs' ? 'B' : words.guide, 'head'),
    ],
    [text(code, 'key'), text(own, 'key'), text(method, 'key'), text(own, 'key')],
    ...(method === 'tradeOffs' ? asked.tradeOffs : []).map(
      ({ code: key, one, other }): Row => [text(key, 'key'), text(one), { value: null, look: 'input' }, text(other)],
    ),
    ...(method === 'tradeOffs' ? [] : form.criteria).map(
      (criterion): Row => [
        text(criterion.id, 'quiet'),
        text(criterion.title, 'strong'),
        { value: null, look: 'input', format: formats.number },
        text(guideOf(criterion, words)),
      ],
    ),
  );
  return {
    name: words.sheet,
    widths: method === 'tradeOffs' ? [4, 74, 14, 74] : [16, 46, 14, 90],
    rows,
    hiddenRows: [first - 1],
    frozen: { rows: 2, columns: 0 },
    accepted: [{ ...answers, accepts }],
    fills: [{ ...downwards(ANSWER, checkAt, checkAt), when: `${at(ANSWER, checkAt)}<>0`, fill: 'quiet' }],
  };
}
