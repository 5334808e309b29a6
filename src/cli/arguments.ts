// What is typed after an option → what it means.
import { Option } from 'commander';
import { UsageError } from '../model/index.ts';
import { theOne } from '../values/index.ts';
import { namesOf } from '../vocabulary/index.ts';

export { wantedDay as day } from '../usecases/wanted-day.ts';

export const year = (text: string): number => {
  if (!/^(19|20|21)\d{2}$/.test(text)) throw new UsageError('bad-year', { value: text });
  return Number(text);
};

export const count = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new UsageError('bad-count', { value: text });
  return Number(text);
};
/** 0: any that is free. */
export const port = (text: string): number => {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new UsageError('bad-port', { value: text });
  return Number(text);
};
/** Counted from 1. */
export const place = (text: string): number => {
  const found = count(text);
  if (found === 0) throw new UsageError('bad-count', { value: text });
  return found;
};
/** « 95 », « 95 % ». */
export const percent = (text: string): number => {
  const figure = /^(\d{1,3}(?:[.,]\d{1,2})?)\s?%?$/.exec(text)?.[1]?.replace(',', '.');
  if (figure === undefined || Number(figure) > 100) throw new UsageError('bad-percent', { value: text });
  return Number(figure);
};
/** How much a ballot counts, 1 being as much as another; 0 is heard and not counted. */
export const influence = (text: string): number => {
  if (!/^\d{1,6}([.,]\d{1,6})?$/.test(text))
    throw new UsageError('not-understood', { name: '--influence', typed: text, wanted: 'number', values: [] });
  return Number(text.replace(',', '.'));
};
/** What `jalon status` proposes says `…` where a value is to be given: typed as it stands, it would be written. */
export function filled(words: readonly string[]): readonly string[] {
  const blank = words.find((word) => /(?:^|[-=])…$|\.…/u.test(word));
  if (blank !== undefined) throw new UsageError('to-be-filled', { typed: blank });
  return words;
}

/** Words beside a code, as the help says them: « size (taille) », « elected (les élus, par défaut) ». */
const wordsBeside = (code: string, does: string): readonly string[] => {
  const [, said = ''] = does.split(`${code} (`);
  return said.includes(')') ? said.slice(0, said.indexOf(')')).split(',') : [];
};

/** An option whose value is one of some codes, or a word that its help shows beside one; `place`: where the schemas name them. @throws UsageError */
export function oneOf(flags: string, does: string, codes: readonly string[], place = ''): Option {
  const option = new Option(flags, does).choices(codes);
  const known = codes.map((code) => ({ item: code, names: [code, ...namesOf(`${place}=${code}`), ...wordsBeside(code, does)] }));
  return option.argParser((typed: string) => {
    const found = theOne(typed, known);
    if (found !== undefined) return found;
    throw new UsageError('not-understood', { name: option.long ?? flags, typed, wanted: 'value', values: codes, place });
  });
}
/** Rankings apart: by college, in either language. */
export function grouping(text: string): 'college' {
  const found = theOne(text, [{ item: 'college' as const, names: ['college', ...namesOf('ballots.ballots.college')] }]);
  if (found === undefined)
    throw new UsageError('not-understood', { name: '--by', typed: text, wanted: 'value', values: ['college'] });
  return found;
}
/** An option that may be given several times. */
export const each = (text: string, before: readonly string[] = []): readonly string[] => [...before, text];
