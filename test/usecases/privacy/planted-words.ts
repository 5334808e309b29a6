// A territory in which every free text of every kind of file holds a word of its own, by its schema: what leaves is told field by field.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dump, load } from 'js-yaml';
import { textOfOffice } from '../../proofs/text-of-office.ts';

type Fields = Readonly<Record<string, unknown>>;
const isMap = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const mapOf = (value: unknown): Fields => (isMap(value) ? value : {});

const home = new URL('../../../', import.meta.url);
const schemas = new Map(
  readdirSync(new URL('schemas/', home))
    .filter((name) => name.endsWith('.json'))
    .map((name): [string, Fields] => [name, mapOf(JSON.parse(readFileSync(new URL(`schemas/${name}`, home), 'utf8')))]),
);

/** Where a schema leads to another, and what stands beside the reference counts. */
function resolved(schema: Fields, from: Fields): { readonly schema: Fields; readonly root: Fields } {
  const { $ref: ref } = schema;
  if (typeof ref !== 'string') return { schema, root: from };
  const [file = '', path = ''] = ref.split('#');
  const root = file === '' ? from : (schemas.get(file) ?? {});
  const found = path
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => mapOf(at)[key], root);
  const next = resolved(mapOf(found), root);
  return { schema: { ...next.schema, ...schema, $ref: undefined }, root: next.root };
}

const ofGlob = (glob: unknown): RegExp => new RegExp(`^${String(glob).replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);

export interface Canary {
  readonly word: string;
  /** `interview.notes` */
  readonly key: string;
  /** The schema, or a consent that is not given, keeps it inside. */
  readonly isInternal: boolean;
}

/** A text that may be anything: no choice, id, day, reference or form is asked of it. */
const isFree = (schema: Fields): boolean =>
  schema['type'] === 'string' &&
  ['enum', 'const', 'pattern', 'format', 'x-id', 'x-ref'].every((key) => schema[key] === undefined) &&
  roomIn(schema) > wordLength;

/** In characters; the word takes the place of the end of a text that has none left. */
const roomIn = ({ maxLength }: Fields): number => (typeof maxLength === 'number' ? maxLength : Number.POSITIVE_INFINITY);
const wordLength = ' Kanari00000'.length;

export function planted(example: string): { readonly root: string; readonly canaries: readonly Canary[] } {
  const root = mkdtempSync(join(tmpdir(), 'jalon-'));
  cpSync(fileURLToPath(new URL(`examples/${example}`, home)), root, { recursive: true });
  mkdirSync(join(root, '.private'));
  writeFileSync(join(root, '.private', 'identities.yaml'), 'PE-01: {name: Nom, email: a@exemple.fr, phone: 06 12 34 56 78}\n');
  const canaries: Canary[] = [];
  const plant = (value: unknown, asked: Fields, from: Fields, key: string, above: boolean): unknown => {
    const { schema, root: within } = resolved(asked, from);
    const isInternal = above || schema['x-visibility'] === 'internal';
    if (Array.isArray(value)) return value.map((item) => plant(item, mapOf(schema['items']), within, key, isInternal));
    if (isMap(value)) {
      const properties = mapOf(schema['properties']);
      const [others = {}] = Object.values(mapOf(schema['patternProperties'])).filter((one) => Object.keys(mapOf(one)).length > 0);
      const isKept = isInternal || (key.endsWith('.quotations') && value['consent'] !== true);
      // What is internal and absent is added, where it may be any text.
      const absent = Object.keys(properties).filter((name) => {
        const { schema: one } = resolved(mapOf(properties[name]), within);
        return !(name in value) && one['x-visibility'] === 'internal' && isFree(one);
      });
      const whole = { ...value, ...Object.fromEntries(absent.map((name) => [name, 'Texte'])) };
      return Object.fromEntries(
        Object.entries(whole).map(([name, inner]) => [
          name,
          plant(inner, mapOf(properties[name] ?? others), within, `${key}.${name}`, isKept),
        ]),
      );
    }
    if (typeof value !== 'string' || !isFree(schema)) return value;
    const word = `Kanari${String(canaries.length).padStart(5, '0')}`;
    canaries.push({ word, key, isInternal });
    return `${value.slice(0, Math.max(0, roomIn(schema) - wordLength))} ${word}`;
  };
  for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
    const [name, schema] =
      [...schemas].find(([, one]) => [one['x-files']].flat().some((glob) => glob !== undefined && ofGlob(glob).test(path))) ?? [];
    if (name === undefined || schema === undefined || !path.endsWith('.yaml')) continue;
    const data = load(readFileSync(join(root, path), 'utf8'));
    writeFileSync(join(root, path), dump(plant(data, schema, schema, name.replace('.json', ''), false)));
  }
  return { root, canaries };
}

export const textIn = ({ path, bytes }: { readonly path: string; readonly bytes: Uint8Array }): string =>
  /\.(?:html|md|json|csv|ics|svg|txt|geojson)$/.test(path) ? new TextDecoder().decode(bytes) : textOfOffice(bytes);

/** The fields whose word a text holds though they stay inside, each once. */
export const leaks = (canaries: readonly Canary[], text: string): readonly string[] => [
  ...new Set(canaries.flatMap(({ word, key, isInternal }) => (isInternal && text.includes(word) ? [key] : []))),
];
