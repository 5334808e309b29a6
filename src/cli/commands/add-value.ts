// jalon add value: what an indicator was at a period, in the file of that year.
import { unlessGivenUp } from '../../asking/index.ts';
import { type Thing, thingsIn } from '../../editing/index.ts';
import { UsageError, type World } from '../../model/index.ts';
import { readWorkspace } from '../../reading/index.ts';
import { assignAll, revisionsOf, type Texts } from '../../usecases/changes/assigned.ts';
import { indicatorNamed, noValueIn, putValue, typedValue } from '../../usecases/changes/given-values.ts';
import { additions } from '../../wording/changes/additions.ts';
import { locked } from '../../writing/index.ts';
import { atTerminal } from '../at-terminal.ts';
import { type ChangeOptions, makeChange } from './change.ts';

export interface ValueOptions extends ChangeOptions {
  readonly source?: string;
  /** What is there for this period gives way. */
  readonly replace?: boolean;
}

/** What nobody typed is asked; without a terminal, its absence is refused. */
async function completed(words: readonly string[], options: ValueOptions, world: World, things: readonly Thing[]) {
  const language = options.lang ?? world.language;
  const { value: questions } = additions[language];
  const [first, ...rest] = words;
  if (first !== undefined && rest.length > 0) return { first, rest };
  if (!world.interactive || options.json) throw new UsageError('value-missing');
  const { text, choose } = atTerminal(world, language);
  const indicators = things.filter(({ kind }) => kind === 'indicators');
  if (indicators.length === 0) throw new UsageError('unknown-indicator', { id: first ?? '', nearest: '', known: [] });
  const lines = indicators.map(({ id, value }) => `${id}  ${String(value['title'] ?? '')}`);
  const id = first ?? indicators[await choose(questions.which, lines, 0)]?.id ?? '';
  const period = await text(questions.period, (options.today ?? world.today).slice(0, 7));
  const value = await text(questions.value, '');
  if (value === '') throw new UsageError('value-missing');
  return { first: id, rest: [`${period}=${value}`] };
}

/** `words` are the indicator, then `period=value` (several may be given), then fields of what is added. */
export async function addValue(
  root: string,
  words: readonly string[],
  options: ValueOptions,
  world: World,
): Promise<0 | 1 | 130> {
  return unlessGivenUp(async () => {
    const things = thingsIn(readWorkspace(root).files);
    const { first, rest } = await completed(words, options, world, things);
    const indicator = indicatorNamed(things, first);
    const read = rest.map((typed) => ({ typed, value: typedValue(typed, indicator.value['unit']) }));
    const values = read.flatMap(({ value }) => value ?? []);
    if (values.length === 0) throw noValueIn(rest);
    const assignments = read.flatMap(({ typed, value }) => (value === null ? [typed] : []));
    const source = options.source === undefined ? [] : [`source=${options.source}`];
    return locked(root, () => {
      const texts: Texts = new Map();
      for (const value of values) {
        const place = putValue(root, texts, indicator.id, value, options.replace);
        assignAll(root, texts, () => place, [...source, ...assignments]);
      }
      return makeChange(root, revisionsOf(root, texts), options, world);
    });
  });
}
