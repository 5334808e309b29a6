/** Prepares a Word template once: all its faults, or a function that writes one document after the other. */
import type { Missing } from '../../model/index.ts';
import { closeArchive, type Entry } from '../archive/index.ts';
import { createCompiler, type HelperSet } from '../expressions/index.ts';
import {
  ANY,
  CONTENT_TYPES,
  compilePart,
  compilePlainPart,
  decodeXml,
  encoded,
  type Kitchen,
  makeLinks,
  openTemplate,
  type Report,
  refuseTags,
  relationsOf,
  type Shape,
  type TemplateProblem,
  taggedLinks,
  withLinks,
} from '../ooxml/index.ts';
import { WORD } from './dialect.ts';
import { hasGapStyle, mendGaps } from './gaps.ts';
import { asDocument, rolesOf } from './parts.ts';
import { giveUniqueIds } from './unique-ids.ts';
import { newState, type WordState, writers } from './writers.ts';

const STYLES = 'word/styles.xml';

export type WordOptions = {
  /** The template's name, for its problems. */
  readonly file: string;
  /** What the view holds; without it names are not checked. */
  readonly shape?: Shape;
  readonly helpers: HelperSet;
};
export type PreparedWord = {
  readonly problems: readonly TemplateProblem[];
  /** The document of one view: same view, same bytes. Throws when the template has problems. `missing` collects what it lacks. */
  readonly render: (view: unknown, missing?: Missing[]) => Uint8Array;
};
/** What one part gives for a view: itself, and its relationships when it makes links. */
type Write = (view: unknown, missing: Missing[]) => readonly Entry[];

export function prepareWord(bytes: Uint8Array, { file, shape = ANY, helpers }: WordOptions): PreparedWord {
  const problems: TemplateProblem[] = [];
  const report: Report = (problem) => problems.push({ ...problem, file });
  const kitchen = { shape, helpers, compile: createCompiler<WordState>(helpers, writers), report };
  const entries = openTemplate(bytes, report);
  const writes = entries && prepareParts(entries, kitchen);
  return {
    problems,
    render(view, missing = []) {
      if (!writes || problems.length > 0) throw new Error(`The template ${file} has problems and cannot be rendered`);
      return closeArchive(writes.flatMap((write) => write(view, missing)));
    },
  };
}

function prepareParts(entries: readonly Entry[], kitchen: Kitchen<WordState>): Write[] | undefined {
  const roleOf = rolesOf(entries);
  if (!roleOf || !entries.some(({ name }) => roleOf(name) === 'main')) {
    kitchen.report({ code: 'template/not-a-word-file', part: CONTENT_TYPES, tag: '' });
    return undefined;
  }
  const styles = entries.find(({ name }) => name === STYLES);
  const hasStyle = styles !== undefined && hasGapStyle(decodeXml(styles.bytes));
  const writes = new Map<string, Write>();
  for (const { name, bytes } of entries) {
    const role = roleOf(name);
    if (role === 'main' || role === 'text') {
      const relations = entries.find((entry) => entry.name === relationsOf(name));
      for (const [part, write] of prepareText({ part: name, xml: decodeXml(bytes), relations, hasStyle }, kitchen))
        writes.set(part, write);
    } else if (role === 'properties') {
      const compiled = compilePlainPart(decodeXml(bytes), name, kitchen);
      if (compiled) writes.set(name, (view) => [encoded(name, compiled(view, newState()))]);
    } else if (role === 'drawn') refuseTags(name, decodeXml(bytes), kitchen.report);
    else if (name === CONTENT_TYPES) {
      const types = encoded(name, asDocument(decodeXml(bytes)));
      writes.set(name, () => [types]);
    }
  }
  return entries.map((entry) => writes.get(entry.name) ?? (() => [entry]));
}

type TextPart = {
  readonly part: string;
  readonly xml: string;
  readonly relations: Entry | undefined;
  readonly hasStyle: boolean;
};

/** A part with paragraphs, written together with its relationships when its links hold tags. */
function prepareText({ part, xml, relations, hasStyle }: TextPart, kitchen: Kitchen<WordState>): [string, Write][] {
  const relationsXml = relations && decodeXml(relations.bytes);
  const tagged = taggedLinks(relationsXml);
  const compiled = compilePart(xml, part, WORD, kitchen, (root) =>
    giveUniqueIds(makeLinks(root, tagged, relationsOf(part), kitchen.report)),
  );
  if (!compiled) return [];
  const write: Write = (view, missing) => {
    const state = newState(missing);
    const written = encoded(part, mendGaps(compiled(view, state), hasStyle));
    if (!relationsXml || tagged.size === 0) return [written];
    return [written, encoded(relationsOf(part), withLinks(relationsXml, tagged, state.links))];
  };
  return tagged.size === 0
    ? [[part, write]]
    : [
        [part, write],
        [relationsOf(part), () => []],
      ];
}
