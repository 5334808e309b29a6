// The sources that name a need: interviews and workshops in their lists, with votes, and options of surveys.

import { findThing, registerId, revise, type Thing, thingsIn } from '../../editing/index.ts';
import { type Edit, type Revision, UsageError } from '../../model/index.ts';
import { readWorkspace } from '../../reading/index.ts';
import { canonicalId, listOf, namesTyped } from '../../values/index.ts';
import { revisionsOf, type Texts, textIn, thingNamed } from './assigned.ts';

export interface NeedSources {
  /** Ids as they are typed: `IV-04`, `SV-01/Q5/a`. */
  readonly from: readonly string[];
  /** Of one workshop or interview. */
  readonly votes?: number | undefined;
}

const sameId = (one: unknown, other: string): boolean => typeof one === 'string' && canonicalId(one) === canonicalId(other);

/** An interview or a workshop names a need once; votes that are typed replace those that are there. */
function heardEdits({ path, value }: Thing, need: string, votes: number | undefined): readonly Edit[] {
  const needs = listOf(Object(value).needs);
  const at = needs.findIndex((one) => sameId(typeof one === 'string' ? one : Object(one).need, need));
  const named = votes === undefined ? need : { need, votes };
  if (at === -1) return [{ path, pointer: ['needs'], change: { append: named } }];
  return votes === undefined ? [] : [{ path, pointer: ['needs', at], change: { set: named } }];
}

/** @throws UsageError when the option is not there, or speaks for another need already. */
function optionEdits(question: Thing, code: string, typed: string, need: string): readonly Edit[] {
  const options = listOf(Object(question.value).options);
  const codes = options.map((one) => String(Object(one).code));
  const at = codes.findIndex((one) => one.toLowerCase() === code.toLowerCase());
  if (at === -1) throw new UsageError('unknown-option', { typed, known: codes });
  const there: unknown = Object(options[at]).need;
  if (typeof there === 'string' && !sameId(there, need)) throw new UsageError('option-taken', { typed, need: there });
  return [{ path: question.path, pointer: [...question.pointer, 'options', at, 'need'], change: { set: need } }];
}

function editsFrom(things: readonly Thing[], typed: string, need: string, votes: number | undefined): readonly Edit[] {
  const thing = findThing(things, typed);
  if (thing?.kind === 'interview' || thing?.kind === 'workshop') return heardEdits(thing, need, votes);
  const [, above = '', code = ''] = /^(.+)\/([^/]+)$/.exec(typed) ?? [];
  const question = above === '' ? undefined : findThing(things, above);
  if (votes !== undefined && (question ?? thing)?.kind === 'survey') throw new UsageError('votes-of-which');
  if (thing === undefined && question?.kind === 'survey' && question.pointer.length > 0)
    return optionEdits(question, code, typed, need);
  if (thing?.kind === 'survey') throw new UsageError('which-option', { typed });
  if (thing !== undefined) throw new UsageError('not-a-source', { typed });
  const known = things.filter(({ id, kind }) => /^(interview|workshop|survey)$/.test(kind) && registerId.test(id));
  return editsFrom(things, thingNamed(known, typed).id, need, votes);
}

/** The revisions, and in them every source naming the need. @throws UsageError on what is no source. */
export function namedBySources(
  root: string,
  revisions: readonly Revision[],
  need: string,
  { from, votes }: NeedSources,
): readonly Revision[] {
  const sources = from.flatMap(namesTyped);
  if (votes !== undefined && sources.length !== 1) throw new UsageError('votes-of-which');
  const texts: Texts = new Map(revisions.map(({ path, after }) => [path, after]));
  for (const typed of sources) {
    const edits = editsFrom(thingsIn(readWorkspace(root, texts).files), typed, need, votes);
    for (const { path, after } of revise(edits, (one) => textIn(root, texts, one))) texts.set(path, after);
  }
  return revisionsOf(root, texts).filter(({ before, after }) => before !== after);
}
