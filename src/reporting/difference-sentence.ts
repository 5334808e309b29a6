// One change, in plain words.
import type { Difference, FromTo, Language, Period } from '../model/index.ts';
import { differenceWords } from '../wording/differences.ts';
import { formatDate, formatMoney, formatNumber, formatPercent, formatPeriod } from '../wording/formats.ts';
import { label } from '../wording/label.ts';

/** What an id, such as that of a committee or of an axis, is called; itself when nothing is known of it. */
export type NameOfId = (id: string) => string;

/** From and to, whichever of the moves the change has. */
function moved(difference: Difference, language: Language, nameOf: NameOfId): FromTo<string> {
  const { code, money, figure, word } = difference;
  const said = <Value>(move: FromTo<Value>, write: (value: Value) => string): FromTo<string> => ({
    from: move.from === null ? null : write(move.from),
    to: move.to === null ? null : write(move.to),
  });
  if (money) return said(money, (one) => formatMoney(one, language));
  if (figure)
    return said(figure, (one) =>
      code === 'action-advanced' ? formatPercent(one, language, { decimals: 0 }) : formatNumber(one, language),
    );
  if (code === 'funding-status' && word) return said(word, (one) => label(`action.funding.status=${one}`, language) ?? one);
  if (code === 'meeting-held' && word) return said(word, (one) => label(`meeting.kind=${one}`, language) ?? nameOf(one));
  return word ? said(word, nameOf) : { from: null, to: null };
}

export function differenceSentence(difference: Difference, language: Language, nameOf: NameOfId): string {
  const words = differenceWords[language];
  const { code, subject, title, reason = '', start, end, period, unit = '', course } = difference;
  const { from, to } = moved(difference, language, nameOf);
  const arrow = (move: FromTo<Period> | undefined): string => {
    const written = (one: Period | null): string => (one === null ? words.nothingBefore : formatPeriod(one, language));
    return move === undefined ? '' : code === 'action-late' ? written(move.to) : `${written(move.from)} → ${written(move.to)}`;
  };
  const isOptional = code === 'value-new' || code === 'funding-status' || code === 'meeting-held';
  return words.says[code]({
    id: subject,
    title: code === 'meeting-held' ? formatDate(title, language) : title,
    reason: code === 'funding-status' || code === 'year-frozen' ? nameOf(reason) : reason,
    from: from ?? (isOptional ? '' : words.nothingBefore),
    to: to ?? (isOptional ? '' : words.nothingBefore),
    start: arrow(start),
    end: arrow(end),
    period: period ? formatPeriod(period, language) : '',
    unit,
    course: course ? words.course[course] : '',
  });
}
