/** What templates may say: the names that they may use, from the schema of the view, and the functions that they may call. */

import type { Language, PortfolioView, View } from '../../model/index.ts';
import { isRecord, textOrNone } from '../../values/index.ts';
import type { Argument } from '../expressions/index.ts';
import { printValue } from '../expressions/print-value.ts';
import type { ValueType } from '../ooxml/shape.ts';
import { pointed } from '../ooxml/shape-of-schema.ts';
import { HELPERS, helpersFor } from '../project-functions.ts';
import type { TagNode } from './tag-node.ts';

type Schema = Readonly<Record<string, unknown>>;

/** A thing of more fields is told whole once: elsewhere its first ones are, which name it. */
const MANY = 12;
const FIRST = 3;
/** What is written by its own function. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  money: 'money',
  period: 'period',
  date: 'date',
  chart: 'chart',
  markdown: 'markdown',
};
/** Years and numbers of things are not separated into thousands. */
const BARE = /(^|\.)(year|number|rank|populationYear)$/i;

/** `view`: that of the document, where its examples are found. Branches that this document never has are left out. */
export function readTags(root: unknown, view: View | PortfolioView, language: Language): readonly TagNode[] {
  const whole = new Map<unknown, string>();
  const { helpers } = helpersFor(language);

  /** The schema itself, past references and null, under the title that its place gives it. */
  function follow(schema: Schema): { readonly target: Schema; readonly says: string } {
    const says = titleOf(schema, language);
    const choices = Array.isArray(schema['anyOf']) ? schema['anyOf'].filter(isRecord) : [];
    const [only] = choices.filter(({ type }) => type !== 'null');
    const next = only ?? (typeof schema['$ref'] === 'string' ? pointed(root, schema['$ref']) : undefined);
    if (!isRecord(next)) return { target: schema, says };
    const inner = follow(next);
    return { target: inner.target, says: says || inner.says };
  }

  /** `loops`: the tags around it, the outermost first. */
  function nodeOf(schema: Schema, path: string, samples: readonly unknown[], loops: readonly string[], around = ''): TagNode {
    const { target, says: description } = follow(schema);
    // A title that names the function says that this is the path of a picture.
    const own = description.replace(/,[^,{]*\{\{.*$/s, '');
    const says = around && own ? `${around} · ${own}` : own;
    const kind = kindOf(target);
    const known = samples.filter((value) => value !== null && value !== undefined);
    // The heading of a branch needs not be said again by each of its fields.
    const isTop = !path.includes('.') && names.includes(path) && around === '';
    if (kind === 'object')
      return {
        path,
        says,
        kind,
        tag: null,
        example: null,
        ...fieldsOf(target, `${path}.`, known, [...loops, path], isTop ? '' : says),
      };
    if (kind === 'list') return listOf(target, { path, says, kind }, known, loops);
    const call =
      FUNCTIONS[kind] ??
      (kind === 'number' && !BARE.test(path) ? (/%/.test(says) ? 'percent' : 'number') : own === description ? '' : 'image');
    const [value] = known.filter((one) => one !== '');
    const made: unknown =
      value === undefined || call === '' || call === 'image' || kind === 'markdown'
        ? value
        : helpers[call]?.call([value], {}, language);
    return {
      path,
      says,
      kind,
      tag: `{{${call && `${call} `}${path}}}`,
      example: shown(made, value, language),
      inside: [],
      like: null,
    };
  }

  function listOf(
    target: Schema,
    node: Pick<TagNode, 'path' | 'says' | 'kind'>,
    lists: readonly unknown[],
    loops: readonly string[],
  ): TagNode {
    const items = lists.flatMap((list) => (Array.isArray(list) ? list : []));
    const item = isRecord(target['items']) ? target['items'] : {};
    const tag = `{{#each ${node.path}}}`;
    const inner = follow(item).target;
    const counts = lists.map((list) => (Array.isArray(list) ? list.length : 0)).filter((count) => count > 0);
    const loop = { ...node, tag, example: counts[0] ?? null };
    return kindOf(inner) === 'object'
      ? { ...loop, ...fieldsOf(inner, '', items, [...loops, tag]) }
      : { ...loop, inside: [nodeOf(item, 'this', items, [...loops, tag])], like: null };
  }

  function fieldsOf(
    target: Schema,
    prefix: string,
    samples: readonly unknown[],
    here: readonly string[],
    around = '',
  ): Pick<TagNode, 'inside' | 'like'> {
    const fields = Object.entries(isRecord(target['properties']) ? target['properties'] : {});
    const like = whole.get(target) ?? null;
    if (fields.length > MANY && like === null) whole.set(target, here.join(' › '));
    const kept = like === null ? fields : fields.slice(0, FIRST);
    return {
      inside: kept.flatMap(([name, field]) =>
        isRecord(field) ? [nodeOf(field, prefix + name, valuesIn(samples, name), inLoops(here), around)] : [],
      ),
      like,
    };
  }

  const top = isRecord(root) && isRecord(root['properties']) ? root['properties'] : {};
  const given = new Map<string, unknown>(Object.entries(view));
  // The one action or meeting that a document is about comes before the lists of them all.
  const names = Object.keys(top).toSorted((a, b) => rankOf(a) - rankOf(b));
  return names.flatMap((name) => {
    const schema = top[name];
    return !isRecord(schema) || (isSubject(name) && !given.get(name)) ? [] : [nodeOf(schema, name, [given.get(name)], [])];
  });
}

/** An object names no scope of its own: its fields are written with their whole path. */
const inLoops = (here: readonly string[]): readonly string[] => here.filter((one) => one.startsWith('{{'));

const SUBJECTS = ['action', 'meeting'];
const isSubject = (name: string): boolean => SUBJECTS.includes(name);
const rankOf = (name: string): number => (name === 'document' ? 0 : isSubject(name) ? 1 : 2);

function titleOf(schema: Schema, language: Language): string {
  const english = schema['x-en'];
  return textOrNone(language === 'en' && isRecord(english) ? english['title'] : schema['title']);
}

function kindOf({ type, format, ...schema }: Schema): TagNode['kind'] {
  const noun = schema['x-noun'];
  if (noun === 'money' || noun === 'period' || noun === 'chart') return noun;
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  if (types.includes('array')) return 'list';
  if (types.includes('object')) return 'object';
  if (schema['x-markdown'] === true) return 'markdown';
  if (format === 'date') return 'date';
  const plain: ValueType = types.includes('boolean')
    ? 'boolean'
    : types.includes('number') || types.includes('integer')
      ? 'number'
      : 'text';
  return plain;
}

const valuesIn = (samples: readonly unknown[], name: string): readonly unknown[] =>
  samples.flatMap((sample) => (isRecord(sample) && Object.hasOwn(sample, name) ? [sample[name]] : []));

/** In one line; of what functions make beyond words, the value tells more. */
function shown(made: unknown, value: unknown, language: Language): string | number | null {
  if (typeof made === 'string' || typeof made === 'number') return typeof made === 'string' ? made.replace(/\s+/g, ' ') : made;
  if (typeof made === 'boolean') return printValue(made, language);
  return isRecord(value) && typeof value['summary'] === 'string' ? value['summary'] : null;
}

// The functions that templates may call: how each is written, what it does, an example.

interface TemplateFunction {
  readonly name: string;
  /** `money amount [decimals=…]`: what may be left out stands between brackets. */
  readonly signature: string;
  readonly says: string;
  readonly example: string;
  /** What the example prints in the sample of the documentation. */
  readonly gives: string;
}

const written = ({ name, optional, many }: Argument): string => {
  const shown = many ? `${name}…` : name;
  return optional ? `[${shown}]` : shown;
};

export const describeFunctions = (language: Language): readonly TemplateFunction[] =>
  HELPERS.map((helper) => {
    const { name, takes, options = [] } = helper;
    const { says, example } = helper[language];
    const signature = [name, ...takes.map(written), ...options.map((option) => `[${option}=…]`)].join(' ');
    return { name, signature, says, example: example[0], gives: example[1] };
  });
