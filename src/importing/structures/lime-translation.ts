// What a structure says in another language of a question.
import type { Question } from '../../model/index.ts';
import type { LimePart, LimeRead, LimeTexts } from './lime-form.ts';
import { leveled } from './lime-shapes.ts';

/** Names of answers, rows and levels as a translation says them, where they differ. */
export function translated(
  read: LimeRead,
  question: Question,
  say: (texts: LimeTexts) => string,
  own: (texts: LimeTexts) => string,
) {
  const differs = (texts: LimeTexts): string | undefined => {
    const said = say(texts);
    return said === '' || said === own(texts) ? undefined : said;
  };
  const named = (parts: readonly LimePart[]): Readonly<Record<string, string>> =>
    Object.fromEntries(parts.flatMap(({ code, texts }) => (differs(texts) === undefined ? [] : [[code, differs(texts) ?? '']])));
  const isOwn = ([code]: readonly [string, string]): boolean => question.type !== 'yes-no' || (code !== 'yes' && code !== 'no');
  const all = named(
    question.type === 'multiple' || question.type === 'ranking' ? [...read.subquestions, ...read.answers] : read.answers,
  );
  const levels =
    question.scale === undefined
      ? {}
      : Object.fromEntries(
          Object.entries(all).flatMap(([code, label]) => {
            const [, level, words] = leveled.exec(label) ?? [];
            return level === code && words !== undefined ? [[code, words]] : [];
          }),
        );
  const options = Object.fromEntries(
    Object.entries(all)
      .filter(isOwn)
      .filter(([code]) => levels[code] === undefined),
  );
  const rows = question.type === 'matrix' ? named(read.subquestions) : {};
  const [text, help, unit] = [read.texts, read.help, read.attributes.get('suffix') ?? new Map()].map(differs);
  return {
    ...(text !== undefined && { text }),
    ...(help !== undefined && { help }),
    ...(unit !== undefined && question.unit !== undefined && { unit }),
    ...(Object.keys(options).length > 0 && { options }),
    ...(Object.keys(levels).length > 0 && { labels: levels }),
    ...(Object.keys(rows).length > 0 && { rows }),
  };
}
