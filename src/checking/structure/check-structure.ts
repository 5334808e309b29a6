// What the schemas have to say of one file, each fault once, at its place and in the user's terms.
import {
  currentFormat,
  type FileKind,
  type FileKinds,
  type Finding,
  type Places,
  type SourceFile,
  tooManyProblems,
} from '../../model/index.ts';
import { isHolder, isRecord, keptOn, keysOfPointer, nearest, nearestNamed } from '../../values/index.ts';
import { hiddenOf, mostShown } from '../capped.ts';
import { fixOf } from '../fix-of.ts';
import { type SchemaFault, schemaFaults } from './schema-faults.ts';

/** A file that its schema accepts. */
export type SoundFile = {
  [Kind in FileKind]: { readonly path: string; readonly kind: Kind; readonly data: FileKinds[Kind] };
}[FileKind];

export interface StructureFault extends Finding {
  readonly code: string;
}

/** The type of a value read from YAML, as the schemas name types. */
function typeNames(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

/** The object or list that holds the value at a pointer, and the key or index in it. */
function holderOf(data: object, keys: readonly string[]): { holder: object; key: string | undefined } {
  let holder = data;
  for (const key of keys.slice(0, -1)) {
    const inner: unknown = Reflect.get(holder, key);
    if (!isHolder(inner)) break;
    holder = inner;
  }
  return { holder, key: keys.at(-1) };
}

const shown = (value: unknown): string | number | boolean =>
  typeof value === 'object' ? typeNames(value) : typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const record = (value: unknown): Record<string, unknown> => (isHolder(value) ? { ...value } : {});

/** What a word that answers a question would be in YAML; null when it answers none. */
const answerOf = (value: unknown): 'true' | 'false' | null => {
  const word = typeof value === 'string' ? value.toLowerCase() : value;
  if (word === 1 || /^(?:yes|y|on|oui|o|vrai|true)$/.test(String(word))) return 'true';
  return word === 0 || /^(?:no|n|off|non|faux|false)$/.test(String(word)) ? 'false' : null;
};

/** French and English labels count as the values they name: « en cours » leads to `in-progress`. */
export function nearestValue(typed: string, parent: Record<string, unknown>): string | null {
  const values = listOf(parent.enum);
  const labelled = Object.entries(record(parent['x-values'])).flatMap(([value, label]) =>
    Object.values(record(label)).map((text) => [String(text), value] as const),
  );
  return nearest(typed, values) ?? nearestNamed(typed, labelled);
}

/** `- Salle : ouvrir` is one key to YAML, and a text to whoever wrote it: it starts like a sentence, and stands alone. */
function isTornText(value: unknown): value is object {
  if (!isRecord(value)) return false;
  const [[key, inner] = [], another] = Object.entries(value);
  return (
    key !== undefined && another === undefined && /^[^a-z]|\s/.test(key) && /^[^_<\s]/.test(key) && typeof inner !== 'object'
  );
}

/** Where any text may stand, so that a number there lacks only its quotes. */
const isPlainText = (schema: Record<string, unknown>): boolean =>
  schema['x-quote'] === true || (schema.type === 'string' && !('enum' in schema) && !('format' in schema) && !('x-id' in schema));

/** One fault of the schema as a finding; null for those that another one already says. */
function translate(fault: SchemaFault, data: object, places: Places): StructureFault | null {
  const keys = keysOfPointer(fault.instancePath);
  const { holder, key } = holderOf(data, keys);
  const parent = record(fault.parentSchema);
  const name = keys.filter((one) => !/^\d+$/.test(one)).at(-1) ?? '';
  const at = key === undefined ? places.of(data) : places.value(holder, Array.isArray(holder) ? Number(key) : key);
  const finding = (code: string, found: Finding['found'] = {}): StructureFault => ({
    code: `structure/${code}`,
    at,
    found: { key: name, value: shown(fault.data), ...found },
  });
  const item: unknown = key === undefined ? undefined : Reflect.get(holder, key);
  if (Array.isArray(holder) && isTornText(item)) return { code: 'yaml/colon-in-text', at: places.of(item), found: {} };
  switch (fault.keyword) {
    case 'additionalProperties': {
      const unknown = String(fault.params.additionalProperty);
      const inner: unknown = key === undefined ? data : Reflect.get(holder, key);
      const known = Object.keys(record(parent.properties));
      if (!isHolder(inner)) return null;
      // YAML 1.1 would merge what follows; YAML 1.2 reads a key like another.
      if (unknown === '<<') return { code: 'yaml/merge-key', at: places.key(inner, unknown), found: {} };
      // To YAML, a non-breaking space is a letter; to people it looks like the indentation.
      if (/^-?[^\S ]/.test(unknown))
        return { code: 'yaml/bad-indentation', at: places.key(inner, unknown), found: { noBreak: true } };
      return {
        code: 'structure/unknown-key',
        at: places.key(inner, unknown),
        found: { key: unknown, nearest: nearest(unknown, known), known },
      };
    }
    case 'required': {
      const missing = String(fault.params.missingProperty);
      const inner: unknown = key === undefined ? data : Reflect.get(holder, key);
      return {
        code: 'structure/missing-key',
        at: isHolder(inner) ? places.of(inner) : at,
        found: { key: missing },
      };
    }
    case 'type':
      if (typeof fault.data === 'number' && isPlainText(parent)) return finding('needs-quotes');
      if (parent.type === 'boolean' && answerOf(fault.data)) return finding('yes-no', { nearest: answerOf(fault.data) });
      return finding('wrong-type', {
        expected: listOf([parent.type].flat()),
        noun: String(parent['x-noun'] ?? ''),
        isItem: Array.isArray(holder),
      });
    case 'enum':
      return finding('unknown-value', { nearest: nearestValue(String(fault.data), parent), known: listOf(parent.enum) });
    case 'format':
      return finding('bad-date');
    case 'pattern':
      if (parent['x-noun'] === 'period') return finding('bad-period');
      return parent['x-id']
        ? finding('bad-id', { pattern: String(parent.pattern) })
        : finding('bad-form', { pattern: String(parent.pattern) });
    case 'const':
      return finding('unknown-format', { current: currentFormat });
    case 'minLength':
      return finding('empty-text');
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
      return finding('out-of-range', {
        min: Number(parent.minimum ?? Number.NEGATIVE_INFINITY),
        max: Number(parent.maximum ?? Number.POSITIVE_INFINITY),
      });
    default:
      return finding('wrong-shape', { keyword: fault.keyword });
  }
}

/** The same, with its fix when there is no doubt about what is meant. */
function withFix(found: StructureFault, fault: SchemaFault, data: object): StructureFault {
  const keys = keysOfPointer(fault.instancePath);
  const change = fixOf(fault, keys.length === 0 ? null : holderOf(data, keys).holder);
  if (change === null) return found;
  const steps = 'rename' in change ? [...keys, String(fault.params.additionalProperty)] : keys;
  // A list is walked by numbers.
  const pointer = steps.map((key, index) =>
    Array.isArray(holderOf(data, steps.slice(0, index + 1)).holder) ? Number(key) : key,
  );
  return { ...found, fix: { path: found.at.path, pointer, change } };
}

/** What a schema accepted: what was read once stands in every project that shares it, as it is and as it would be. */
const accepted = keptOn<FileKind>();

/** Empty when the file is sound. */
export function checkStructure(file: SourceFile, kind: FileKind, places: Places): StructureFault[] {
  if (typeof file.data !== 'object' || file.data === null || Array.isArray(file.data)) {
    return [{ code: 'structure/not-a-map', at: { path: file.path, line: 1, column: 1 }, found: { value: typeNames(file.data) } }];
  }
  const data = file.data;
  if (accepted.of(data) === kind) return [];
  const { faults: all, more } = schemaFaults(kind, data, mostShown);
  const reported = all.flatMap((fault) => {
    const found = translate(fault, data, places);
    return found === null ? [] : [{ fault, found: withFix(found, fault, data) }];
  });
  // A key that is misspelt is not missing as well.
  const misspelt = new Set(
    reported.flatMap(({ fault, found: { code, found } }) =>
      code === 'structure/unknown-key' ? [`${fault.instancePath} ${String(found.nearest)}`] : [],
    ),
  );
  const faults = reported
    .filter(
      ({ fault, found }) =>
        found.code !== 'structure/missing-key' || !misspelt.has(`${fault.instancePath} ${String(found.found.key)}`),
    )
    .map(({ found }) => found);
  const once = new Map(
    faults.map((fault) => [`${fault.code} ${fault.at.line}:${fault.at.column} ${String(fault.found.key)}`, fault]),
  );
  const distinct = [...once.values()];
  if (all.length === 0) accepted.keep(data, kind);
  if (more === 0) return distinct;
  return [...distinct, { code: tooManyProblems, at: distinct.at(-1)?.at ?? places.of(data), found: hiddenOf('error', more) }];
}
