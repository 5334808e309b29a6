/** Contents that the program which opens a document fetches from elsewhere, and links that lead to more than a page. */
import { relationsIn } from '../package-parts.ts';
import type { Report } from '../problem.ts';
import { isSafeTarget, leadsElsewhere } from './addresses.ts';
import { isRelations, type Parts } from './parts.ts';

/** What these lead to is fetched or asked of another program, whatever the part says. */
const FETCHING =
  /^(externalLink(Path)?|connections|queryTable|volatileDependencies|mailMerge(Source|HeaderSource)|recipientData|webextension\w*|powerPivotData)$/i;
const FETCHING_TYPE = /externalLink|spreadsheetml\.(connections|queryTable|volatileDependencies)|webextension|powerPivot/i;

const LONGEST = 200;

/**
 * A link is followed by a person who chose to; anything else outside is fetched by the program that opens the document. The template a
 * document was made from is only remembered, unless it is to be fetched from another machine.
 */
export function refuseOutside({ entries, texts, typeOf }: Parts, report: Report): void {
  for (const { name, root } of texts.filter(isRelations)) {
    for (const { type, target, isExternal } of relationsIn(root)) {
      const at = { part: name, tag: '', name: target.slice(0, LONGEST) };
      const isOutside = isExternal || /^[a-z][a-z\d+.-]+:/i.test(target) || leadsElsewhere(target);
      if (FETCHING.test(type)) report({ code: 'template/fetches-from-outside', ...at });
      else if (!isOutside) continue;
      else if (type === 'hyperlink') {
        if (!isSafeTarget(target)) report({ code: 'template/unsafe-link', ...at });
      } else if (type !== 'attachedTemplate' || leadsElsewhere(target)) report({ code: 'template/fetches-from-outside', ...at });
    }
  }
  const fetching = entries.find(({ name }) => FETCHING_TYPE.test(typeOf(name)));
  if (fetching) report({ code: 'template/fetches-from-outside', part: fetching.name, tag: '', name: fetching.name });
}
