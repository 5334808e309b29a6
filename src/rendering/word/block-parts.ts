/** The parts of a document to which shared blocks add theirs: pictures, charts, diagrams, with what these lead to themselves. */
import type { Entry } from '../archive/index.ts';
import {
  addRelations,
  CONTENT_TYPES,
  declaredTypes,
  decodeXml,
  type Element,
  encoded,
  escapeAttribute,
  type Relation,
  readableRoot,
  relationsIn,
  relationsOf,
  targetPart,
  textIn,
} from '../ooxml/index.ts';
import { OFFICE } from './add-parts.ts';
import type { OpenBlock } from './open-block.ts';

const MICROSOFT = 'http://schemas.microsoft.com/office';
/** What may be brought, by its kind: where its copy stands, and the family of its relationship where that is not the standard's. */
const BROUGHT: ReadonlyMap<string, { readonly folder: string; readonly family?: string }> = new Map([
  ['image', { folder: 'media' }],
  ['hdphoto', { folder: 'media', family: `${MICROSOFT}/2007/relationships` }],
  ['chart', { folder: 'charts' }],
  ['chartEx', { folder: 'charts', family: `${MICROSOFT}/2014/relationships` }],
  ['chartStyle', { folder: 'charts', family: `${MICROSOFT}/2011/relationships` }],
  ['chartColorStyle', { folder: 'charts', family: `${MICROSOFT}/2011/relationships` }],
  ['chartUserShapes', { folder: 'drawings' }],
  ['themeOverride', { folder: 'theme' }],
  ['diagramData', { folder: 'diagrams' }],
  ['diagramLayout', { folder: 'diagrams' }],
  ['diagramQuickStyle', { folder: 'diagrams' }],
  ['diagramColors', { folder: 'diagrams' }],
  ['diagramDrawing', { folder: 'diagrams', family: `${MICROSOFT}/2007/relationships` }],
  ['package', { folder: 'embeddings' }],
]);
/** A workbook is brought by the chart that shows it alone. */
const OF_PARTS = new Set(['package']);
const PICTURES = new Set(['image', 'hdphoto']);

/** Where a part of the template or the document comes from, when a block brought it. */
export interface Origin {
  readonly part: string;
  readonly block: string;
}

export interface BlockParts {
  readonly textOf: (name: string) => string | undefined;
  readonly rootOf: (name: string) => Element | undefined;
  readonly put: (name: string, xml: string) => void;
  /** A name that no part has: `word/media/block-2.png`. */
  readonly free: (folder: string, ending: string) => string;
  readonly declare: (name: string, type: string) => void;
  /** The id of a relationship of a part to a target, which is one already or is added, by the wanted id. */
  readonly relate: (part: string, type: string, target: string, isExternal?: boolean, wanted?: string) => string;
  /** The id by which `part` leads to what `from`, a part of the block, leads to by `id`; nothing of what cannot be brought. */
  readonly relation: (id: string, block: OpenBlock, from: string, part: string) => string | undefined;
  /** Of what was brought, where it comes from. */
  readonly origins: ReadonlyMap<string, Origin>;
  readonly noteOrigin: (name: string, origin: Origin) => void;
  readonly entries: () => readonly Entry[];
}

export function newParts(template: readonly Entry[]): BlockParts {
  const parts = new Map(template.map((entry) => [entry.name, entry]));
  const copies = new Map<string, string | undefined>();
  const origins = new Map<string, Origin>();
  const textOf = (name: string): string | undefined => {
    const entry = parts.get(name);
    return entry && textIn(entry.bytes);
  };
  const rootOf = (name: string): Element | undefined => readableRoot(parts.get(name));
  const put = (name: string, xml: string): void => {
    parts.set(name, encoded(name, xml));
  };
  function free(folder: string, ending: string): string {
    let name = '';
    // Pictures and charts of the project are put beside, under other names.
    for (let copy = 1; name === '' || parts.has(name); copy++) name = `word/${folder}/block-${copy}.${ending}`;
    return name;
  }
  function declare(name: string, type: string): void {
    if (declaredTypes([...parts.values()])?.typeOf(name) === type) return;
    const override = `<Override PartName="/${escapeAttribute(name)}" ContentType="${escapeAttribute(type)}"/></Types>`;
    put(
      CONTENT_TYPES,
      (textOf(CONTENT_TYPES) ?? '').replace('</Types>', () => override),
    );
  }

  function relate(part: string, type: string, target: string, isExternal = false, wanted?: string): string {
    const file = relationsOf(part);
    const all = relationsIn(rootOf(file) ?? null);
    const targetOf = (one: Relation): string => (isExternal ? one.target : targetPart(part, one.target));
    const same = all.find((one) => one.type === type && one.isExternal === isExternal && targetOf(one) === target);
    if (same) return same.id;
    let id = wanted ?? `block${all.length + 1}`;
    while (all.some((one) => one.id === id)) id += 'x';
    const added = {
      id,
      type: `${BROUGHT.get(type)?.family ?? OFFICE}/${type}`,
      target: escapeAttribute(isExternal ? target : `/${target}`),
      ...(isExternal && { isExternal: true as const }),
    };
    put(file, addRelations(textOf(file), [added]));
    return id;
  }

  /** A picture as it stands here already, else a copy. */
  function picture(name: string, type: string, block: OpenBlock): string | undefined {
    const bytes = block.bytesOf(name);
    if (!bytes || !type.startsWith('image/')) return undefined;
    const ending = /\.(\w+)$/.exec(name)?.[1] ?? '';
    const same = [...parts.values()].find((one) => one.name.endsWith(`.${ending}`) && Buffer.compare(one.bytes, bytes) === 0);
    if (same) return same.name;
    const copy = free('media', ending);
    parts.set(copy, { name: copy, bytes });
    declare(copy, type);
    return copy;
  }

  /** A part of a block with all that it leads to. */
  function copy(kind: string, name: string, block: OpenBlock, change: (xml: string) => string): string | undefined {
    const [bytes, type, folder] = [block.bytesOf(name), block.typeOf(name), BROUGHT.get(kind)?.folder];
    if (!bytes || type === '' || folder === undefined) return undefined;
    if (PICTURES.has(kind)) return picture(name, type, block);
    const made = free(folder, /\.(\w+)$/.exec(name)?.[1] ?? 'xml');
    parts.set(made, { name: made, bytes });
    origins.set(made, { part: name, block: block.file });
    declare(made, type);
    const relations = block
      .relations(name)
      .map((one) => ({ ...one, here: one.isExternal ? one.target : brought(one, block, name) }));
    if (relations.some(({ here, isExternal, type: kindOf }) => here === undefined || (isExternal && kindOf !== 'hyperlink')))
      return undefined;
    if (relations.length > 0)
      put(
        relationsOf(made),
        addRelations(
          undefined,
          relations.map(({ id, type: kindOf, here = '', isExternal }) => ({
            id: escapeAttribute(id),
            type: `${BROUGHT.get(kindOf)?.family ?? OFFICE}/${kindOf}`,
            target: escapeAttribute(isExternal ? here : `/${here}`),
            ...(isExternal && { isExternal: true as const }),
          })),
        ),
      );
    if (!kind.startsWith('diagram')) return made;
    put(made, change(decodeXml(bytes)));
    return made;
  }

  function brought({ type, target }: Relation, block: OpenBlock, from: string, key = '', change = same): string | undefined {
    const name = targetPart(from, target);
    const known = `${block.file} ${name} ${key}`;
    if (copies.has(known)) return copies.get(known);
    // What leads to itself is not brought.
    copies.set(known, undefined);
    copies.set(known, copy(type, name, block, change));
    return copies.get(known);
  }

  function relation(id: string, block: OpenBlock, from: string, part: string): string | undefined {
    const asked = block.relations(from).find((one) => one.id === id);
    if (!asked || (asked.isExternal ? asked.type !== 'hyperlink' : !BROUGHT.has(asked.type) || OF_PARTS.has(asked.type)))
      return undefined;
    if (asked.isExternal) return relate(part, asked.type, asked.target, true);
    // The data of a diagram name its drawing as the text that shows it does.
    const change = (xml: string): string =>
      xml.replace(/(?<=\brelId=")[^"]*/g, (drawing) => relation(drawing, block, from, part) ?? drawing);
    const isOfPart = asked.type === 'diagramData';
    const target = brought(asked, block, from, isOfPart ? part : '', isOfPart ? change : same);
    return target && relate(part, asked.type, target);
  }

  return {
    ...{ textOf, rootOf, put, free, declare, relate, relation, origins, entries: () => [...parts.values()] },
    noteOrigin: (name, origin) => {
      origins.set(name, origin);
    },
  };
}

const same = (xml: string): string => xml;
