// The file of answers of a guided session, read and judged as far as a file alone can be: one thing an item, in the order in which they are done.
import type { ScriptedAnswer, ScriptedThing } from '../../asking/index.ts';
import { UsageError } from '../../model/index.ts';
import { type ReadAnswers, readAnswersFile } from '../../reading/index.ts';
import { folded, isRecord } from '../../values/index.ts';

/** What leaves an answer for later, in so many words. */
const later: readonly string[] = ['-', 'plus tard', 'later'].map(folded);

const isText = (value: unknown): value is string | number | boolean => ['string', 'number', 'boolean'].includes(typeof value);

/** @throws UsageError when the file is none, or not of this shape. `path` is as it was typed, `full` a full path. */
export function answersIn(path: string, full: string): readonly ScriptedThing[] {
  const { data, faults, places }: ReadAnswers = readAnswersFile(full);
  const [fault] = faults;
  if (data === null && fault !== undefined) {
    if (fault.found['reason'] === 'ENOENT') throw new UsageError('path-not-found', { path });
    throw new UsageError('answers-shape', { place: `${path}:${fault.at.line}` });
  }
  const shape = (line: number): UsageError => new UsageError('answers-shape', { place: `${path}:${line}` });
  if (!Array.isArray(data)) throw shape(1);

  function answerOf(value: unknown, line: number): ScriptedAnswer {
    const texts = (Array.isArray(value) ? value : [value]).map((one: unknown) => {
      if (!isText(one)) throw shape(line);
      return typeof one === 'boolean' ? (one ? 'oui' : 'non') : String(one);
    });
    return { line, values: texts.filter((text) => text.trim() !== '' && !later.includes(folded(text))) };
  }
  function thingOf(name: string, value: unknown, line: number): ScriptedThing {
    if (!isRecord(value)) return { name, line, alone: answerOf(value, line), answers: new Map() };
    const answers = Object.entries(value).map(([key, one]): [string, ScriptedAnswer] => [
      key,
      answerOf(one, places.key(value, key).line),
    ]);
    return { name, line, alone: null, answers: new Map(answers) };
  }
  return data.flatMap((item: unknown, at): readonly ScriptedThing[] => {
    const { line } = places.value(data, at);
    if (isText(item)) return [{ name: String(item), line, alone: null, answers: new Map() }];
    const [entry, ...others] = isRecord(item) ? Object.entries(item) : [];
    if (entry === undefined || others.length > 0) throw shape(line);
    const [name, value] = entry;
    // Several of the same kind, one after the other.
    if (Array.isArray(value) && value.length > 0 && value.every(isRecord))
      return value.map((one, index) => thingOf(name, one, places.value(value, index).line));
    return [thingOf(name, value, line)];
  });
}
