/** Programs and objects that a template holds. */
import { CONTENT_TYPES, relationsIn } from '../package-parts.ts';
import type { Report } from '../problem.ts';
import { isRelations, type Parts } from './parts.ts';

const PROGRAM = /macroEnabled|vbaProject|vbaData|activeX|macrosheet/i;
const PROGRAM_PART = /(^|\/)(vbaProject\.bin|vbaData\.xml|activeX\d*\.(xml|bin))$/i;
const PROGRAM_RELATION = /^(vbaProject|wordVbaData|control|activeXControlBinary|xlMacrosheet|xlIntlMacrosheet|extensibility)$/i;
/** What is opened with the document, or by whoever clicks on its picture. */
const OBJECT_RELATION = /^(oleObject|aFChunk|subDocument)$/i;
const LONGEST = 200;

/** Whether the template may be read any further. */
export function refusePrograms({ entries, texts, typeOf, types }: Parts, report: Report): boolean {
  const relations = texts
    .filter(isRelations)
    .flatMap(({ name, root }) => relationsIn(root).map((one) => ({ ...one, part: name })));
  const objects = [
    // One that is elsewhere is told as a content that is fetched.
    ...relations.filter(({ type, isExternal }) => OBJECT_RELATION.test(type) && !isExternal),
    ...entries.filter(({ name }) => /oleObject/i.test(typeOf(name))).map(({ name }) => ({ part: name, target: name })),
  ];
  for (const { part, target } of objects)
    report({ code: 'template/holds-object', part, tag: '', name: target.slice(0, LONGEST) });
  const part =
    entries.find(({ name }) => PROGRAM.test(typeOf(name)) || PROGRAM_PART.test(name))?.name ??
    relations.find(({ type }) => PROGRAM_RELATION.test(type))?.part ??
    (types.some((type) => PROGRAM.test(type)) ? CONTENT_TYPES : undefined);
  if (part !== undefined) report({ code: 'template/holds-programs', part, tag: '' });
  return part === undefined && objects.length === 0;
}
