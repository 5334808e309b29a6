/** Reads what a template says of how things look: its styles, its lists, its tables. */
import type { Entry } from '../archive/index.ts';
import { decodeXml, readRelations, relationsOf, targetPart } from '../ooxml/index.ts';
import { hasGapStyle } from './gaps.ts';
import { readLists } from './numbering.ts';
import type { Looks } from './state.ts';
import { readStyles } from './styles.ts';
import { readTableLook } from './table-look.ts';

/** `numbering` is the name of the part that holds the lists, if there is one. */
export function readLooks(
  entries: readonly Entry[],
  main: Entry,
): { readonly looks: Looks; readonly numbering: string | undefined } {
  const find = (name: string | undefined) => entries.find((entry) => entry.name === name);
  const xmlOf = (entry: Entry | undefined) => entry && decodeXml(entry.bytes);
  const relations = readRelations(xmlOf(find(relationsOf(main.name))));
  const related = (type: string) => {
    const relation = relations.find((one) => one.type === type && !one.isExternal);
    return find(relation && targetPart(main.name, relation.target));
  };
  const [stylesXml, numbering] = [xmlOf(related('styles')), related('numbering')];
  const styles = readStyles(stylesXml);
  const looks = {
    styles,
    lists: readLists(xmlOf(numbering), styles),
    table: readTableLook(decodeXml(main.bytes), styles),
    hasGapStyle: stylesXml !== undefined && hasGapStyle(stylesXml),
  };
  return { looks, numbering: numbering?.name };
}
