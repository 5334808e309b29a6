/** Takes out the panes and contents of programs added to Office, which the program that opens a document would fetch; the pictures of such contents stay. */
import { attributeIn, type Broken, changeElements, ownerOf, relationsFrom, type Texts, targetOf, usesOf } from './broken.ts';

const ADD_IN = /^webextension/i;

export function breakAddIns(texts: Texts): readonly Broken[] {
  const owners = texts.names.filter((name) => /\.rels$/i.test(name)).map(ownerOf);
  return owners.flatMap((part): readonly Broken[] => {
    const relations = relationsFrom(texts, part, ADD_IN);
    const owner = part === '' ? '' : texts.read(part);
    if (relations.length === 0 || owner === undefined || isPane(owner)) return [];
    const { isIn } = usesOf(owner, relations);
    const kept = changeElements(owner, 'AlternateContent', ({ whole, start, inner }) =>
      isIn(inner) && !/AlternateContent[\s>]/.test(inner) && !bindsNames(start[0]) ? (pictureIn(inner) ?? whole) : whole,
    );
    // What shows one in a way that is not known is left to be refused.
    if (isIn(kept)) return [];
    if (kept !== owner) texts.write(part, kept);
    return relations.map((relation) => {
      const target = targetOf(part, relation);
      const within = relationsFrom(texts, target, ADD_IN).map((one) => targetOf(target, one));
      const name = nameOf([target, ...within], texts) ?? target;
      return {
        part,
        relation,
        drops: [target, ...within],
        also: part === '' ? [target] : [],
        name,
        code: 'template/add-in-removed',
      };
    });
  });
}

/** It goes with its file. */
const isPane = (xml: string): boolean => /<(?:[\w.-]+:)?taskpanes[\s>]/.test(xml);

/** Whether what stands in it may be named by a prefix of its own, beside that of the alternatives. */
const bindsNames = (tag: string): boolean => /\sxmlns:(?!mc\s*=)/.test(tag);

function pictureIn(alternatives: string): string | undefined {
  let picture: string | undefined;
  changeElements(alternatives, 'Fallback', ({ whole, start, inner }) => {
    if (!bindsNames(start[0])) picture = inner;
    return whole;
  });
  return picture;
}

/** What a shop of such programs knows it as. */
function nameOf(parts: readonly string[], texts: Texts): string | undefined {
  const names = parts.flatMap((part) => {
    const tag = /<(?:[\w.-]+:)?reference\s[^<>]*>/.exec(texts.read(part) ?? '')?.[0];
    return tag === undefined ? [] : [attributeIn(tag, 'id') ?? ''];
  });
  return names.filter((name) => name.length > 1).join(', ') || undefined;
}
