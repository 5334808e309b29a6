// « 1-3 », « 11-20 »: what a spreadsheet takes for a day as soon as it is typed, or as a file is opened in it → the answer that it was.
import { monthNamed, oneLine, simplified } from '../../values/index.ts';
import type { KnownQuestion } from './known-questions.ts';

interface Day {
  readonly day: number;
  readonly month: number;
  /** Its last two figures; null when it is not shown. */
  readonly year: number | null;
}

/** As workbooks keep it, or as a spreadsheet shows it in a text: `2026-03-01`, `01/03/2026`, `01-mars`, `nov-20`. */
function dayIn(written: string): Day | null {
  const text = simplified(written);
  const [, y, m = '', d = ''] = /^\d\d(\d\d)-(\d\d)-(\d\d)(?:t[\d:]+)?$/.exec(text) ?? [];
  if (y !== undefined) return { day: Number(d), month: Number(m), year: Number(y) };
  const [, first, second = '', last = ''] = /^(\d\d?)\/(\d\d?)\/(?:\d\d)?(\d\d)$/.exec(text) ?? [];
  if (first !== undefined) return { day: Number(first), month: Number(second), year: Number(last) };
  const [, number, name = ''] = /^(\d\d?)[- ]([a-z]+)\.?$/.exec(text) ?? [];
  if (number !== undefined) return monthNamed(name) === 0 ? null : { day: Number(number), month: monthNamed(name), year: null };
  const [, head, tail = ''] = /^([a-z]+)\.?[- ](\d\d)$/.exec(text) ?? [];
  return head === undefined || monthNamed(head) === 0 ? null : { day: 1, month: monthNamed(head), year: Number(tail) };
}

/** The two figures that may have been typed: the day and the month in either order, or the month and the year. */
const pairsOf = ({ day, month, year }: Day): readonly string[] => [
  `${day} ${month}`,
  `${month} ${day}`,
  ...(day === 1 && year !== null ? [`${month} ${year}`] : []),
];

const pairIn = (text: string): string | null => {
  const [, first, second] = /^(\d{1,2})\s?[-–/.]\s?(\d{1,2})(?!\d)/.exec(oneLine(text)) ?? [];
  return first === undefined ? null : `${Number(first)} ${Number(second)}`;
};

/** Null where no answer alone can have been typed so. */
export function becameADay({ answers }: KnownQuestion): (cell: string) => string | null {
  const named = answers.flatMap(({ code, labels }) =>
    [code, ...labels].flatMap((text) => {
      const pair = pairIn(text);
      return pair === null ? [] : [[pair, code] as const];
    }),
  );
  const all = new Map(named);
  if (all.size === 0) return () => null;
  return (cell) => {
    const day = dayIn(cell);
    const found = new Set(day === null ? [] : pairsOf(day).flatMap((pair) => all.get(pair) ?? []));
    const [only, ...others] = found;
    return only === undefined || others.length > 0 ? null : only;
  };
}
