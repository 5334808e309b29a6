// The state of play, whole: what the diagnostic holds, and what it still lacks.
import type { CatalogueService, Project, StateOfPlay } from '../../model/index.ts';
import { linksOf } from '../thread/index.ts';
import { inCurrentTerm } from '../time/index.ts';
import { heardOf } from './heard.ts';
import { maturityOf } from './maturity.ts';
import { serviceReach } from './services.ts';

/** `today` is YYYY-MM-DD; `services` are those of the catalogue. */
export function stateOfPlay(project: Project, services: readonly CatalogueService[], today: string): StateOfPlay {
  const { portrait = [], equipment = [], uses = [], findings = [] } = project.diagnostic;
  const needs = [...linksOf(project).needs.values()];
  const lacking = (key: 'evidence' | 'needs') =>
    findings.filter((finding) => (finding[key] ?? []).length === 0).map(({ id }) => id);
  return {
    communes: (project.info.territory?.communes ?? []).map(({ name, population = null }) => ({ name, population })),
    heard: heardOf(inCurrentTerm(project), today),
    services: serviceReach(project, services),
    maturity: maturityOf(project),
    portrait,
    equipment,
    uses,
    findings: { count: findings.length, withoutEvidence: lacking('evidence'), withoutNeed: lacking('needs') },
    needs: { count: needs.length, withoutVoice: needs.flatMap(({ need, voices }) => (voices.length === 0 ? [need.id] : [])) },
  };
}
