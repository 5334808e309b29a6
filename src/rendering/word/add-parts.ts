/** Adds to a document the parts that its template did not have: lists that count for themselves, pictures. */
import type { Entry } from '../archive/index.ts';
import { addRelations, CONTENT_TYPES, decodeXml, encoded, relationsOf } from '../ooxml/index.ts';
import { addMedia } from '../pictures/index.ts';
import { withLists } from './numbering.ts';
import type { DocumentState } from './state.ts';

export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const NUMBERING_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml';
export const NEW_NUMBERING = 'word/numbering.xml';

/** `main` and `numbering` are the names of those parts; a template may do without the latter. */
export function addParts(
  entries: readonly Entry[],
  { lists, media }: DocumentState,
  main: string,
  numbering: string | undefined,
): readonly Entry[] {
  const parts = new Map(entries.map((entry) => [entry.name, entry]));
  const change = (name: string, changed: (xml: string | undefined) => string) => {
    const before = parts.get(name);
    parts.set(name, encoded(name, changed(before && decodeXml(before.bytes))));
  };
  if (lists.lists.length > 0) change(numbering ?? NEW_NUMBERING, (xml) => withLists(xml, lists));
  if (lists.lists.length > 0 && numbering === undefined) {
    change(relationsOf(main), (xml) =>
      addRelations(xml, [{ id: 'numbering-made', type: `${OFFICE}/numbering`, target: `/${NEW_NUMBERING}` }]),
    );
    change(CONTENT_TYPES, (xml = '') =>
      xml.replace('</Types>', `<Override PartName="/${NEW_NUMBERING}" ContentType="${NUMBERING_TYPE}"/></Types>`),
    );
  }
  return addMedia([...parts.values()], media);
}
