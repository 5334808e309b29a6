// The needs, each with who voiced it and what answers it.
import { mentionsByAudience, type NeedLinks } from '../../deriving/index.ts';
import type { Coded, View } from '../../model/index.ts';
import { diagnosticWords } from '../../wording/index.ts';
import type { Material } from './material.ts';
import { actionName, coded, namesOnly } from './naming.ts';

/** A need that was merged into another is told by that one. */
export function needsView(material: Material): View['needs'] {
  return [...material.links.needs.values()].map((links) => ({
    id: links.need.id,
    statement: links.need.statement,
    audiences: namesOnly(material, 'audience', audiencesOf(links)),
    mentions: links.mentions,
    byAudience: mentionsByAudience(links.voices).map(({ audience, people }) => ({
      audience: audience === null ? diagnosticWords[material.language].mixed : material.name('audience', audience).name,
      people,
    })),
    actions: links.actions.map(actionName),
    response: response(material, links),
    responseReason: links.need.response?.reason ?? null,
  }));
}

function audiencesOf({ need, voices }: NeedLinks): string[] {
  return [...new Set([...(need.audiences ?? []), ...voices.flatMap(({ audiences }) => audiences)])];
}

/** What was declared, else that an action answers it. */
function response(material: Material, { need, actions }: NeedLinks): Coded | null {
  if (need.response) return coded(material, 'needs.needs.response.kind', need.response.kind);
  return actions.length > 0 ? { code: 'addressed', label: material.words.addressed } : null;
}
