// jalon template tags: every name and every function that templates may use, with an example of each.
import type { Language, World } from '../../../model/index.ts';
import { describeFunctions, type TagNode, templateWords } from '../../../rendering/index.ts';
import { tagsReport } from '../../../reporting/index.ts';
import { documentNamed } from '../../../usecases/documents/document-named.ts';
import { templateName } from '../../../usecases/documents/documents-of.ts';
import { exampleTags } from '../../../usecases/documents/example-tags.ts';
import type { NamedDocument } from '../../../usecases/documents/here.ts';
import { byText } from '../../../values/index.ts';
import { templateReports } from '../../../wording/templates/template-reports.ts';
import { type CommonOptions, printJson } from '../options.ts';

/** The words of the document's templates, and those that all may say. */
function wordsOf({ kind }: NamedDocument, language: Language): TagNode {
  const words = Object.entries(templateWords(templateName(kind), language, kind.words)).sort(([a], [b]) => byText(a, b));
  const inside = words.map(([name, example]): TagNode => {
    const path = `words.${name}`;
    return { path, says: '', kind: 'text', tag: `{{${path}}}`, example, inside: [], like: null };
  });
  return { path: 'words', says: templateReports[language].words, kind: 'object', tag: null, example: null, inside, like: null };
}

/** Those of one document, or of all of a project. */
export async function tags(name: string | undefined, options: CommonOptions, world: World): Promise<number> {
  const named = name === undefined ? null : documentNamed(name, world);
  const language = options.lang ?? world.language;
  const { from, names: seen } = await exampleTags(named, { cwd: world.cwd, today: options.today ?? world.today, language });
  const names = named === null ? seen : [...seen, wordsOf(named, language)];
  const functions = describeFunctions(language);
  if (options.json) printJson(world, 'tags', { deliverable: named?.kind.id ?? null, from, names, functions });
  else world.out(tagsReport({ from, names, functions }, { language, colour: world.colour, width: world.width }));
  return 0;
}
