// The compiled schemas, one check a kind of file.
import type { FileKind } from '../../model/index.ts';
import { sites } from '../generated/sites.ts';
import * as compiled from '../generated/validators.js';
import { type Fault, mostKept } from './fault.ts';

export interface SchemaFault {
  readonly keyword: string;
  /** JSON pointer. */
  readonly instancePath: string;
  readonly params: { readonly additionalProperty?: string | undefined; readonly missingProperty?: string | undefined };
  /** The node of the schema that was broken, without its children: `properties` has its keys alone. */
  readonly parentSchema: { readonly [keyword: string]: unknown } | undefined;
  readonly data: unknown;
}

interface Table {
  readonly sites: readonly (readonly [keyword: string, node: number])[];
  readonly nodes: readonly { readonly [keyword: string]: unknown }[];
}

const validators: Readonly<Record<string, { (data: unknown): boolean; errors?: readonly Fault[] | null }>> = compiled;

let table: Table | undefined;

/** Read when a fault is found: most files have none. */
function schemaFaultOf({ path, site, value, key }: Fault): SchemaFault {
  const all: Table = table ?? JSON.parse(sites);
  table = all;
  const [keyword = '', node = -1] = all.sites[site] ?? [];
  const params = keyword === 'required' ? { missingProperty: key } : { additionalProperty: key };
  return { keyword, instancePath: path, params, parentSchema: all.nodes[node], data: value };
}

/** What a schema has against the data of a file, in the order of the schema, the first `most` of it; and how much more there is. */
export function schemaFaults(
  kind: FileKind,
  data: unknown,
  most = mostKept,
): { readonly faults: readonly SchemaFault[]; readonly more: number } {
  const validate = validators[kind.replaceAll('-', '_')];
  if (validate === undefined) throw new Error(`no schema is compiled for ${kind}`);
  const all = validate(data) ? [] : (validate.errors ?? []);
  return { faults: all.slice(0, most).map(schemaFaultOf), more: Math.max(0, all.length - most) };
}

/** Whether data that comes from elsewhere is what the schema of a kind of file takes. */
export const isSound = (kind: FileKind, data: object): boolean => schemaFaults(kind, data, 1).faults.length === 0;
