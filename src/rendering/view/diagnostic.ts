// What was found: figures, findings, strengths and weaknesses, and how many people were heard.
import type { View } from '../../model/index.ts';
import { evidenceView } from './evidence.ts';
import type { Material } from './material.ts';
import { coded } from './naming.ts';

export function diagnosticView(material: Material): View['diagnostic'] {
  const { diagnostic, interviews, workshops, surveyResults } = material.project;
  const { portrait = [], findings = [], swot = {} } = diagnostic;
  return {
    portrait: portrait.map(({ label, value = null, unit = null, qualifier, source = null }) => ({
      label,
      value,
      unit,
      qualifier: coded(material, 'diagnostic.portrait.qualifier', qualifier),
      source,
    })),
    findings: findings.map(({ id, text, evidence = [] }) => ({
      id,
      text,
      evidence: evidence.map((one) => evidenceView(material, one)),
    })),
    strengths: swot.strengths ?? [],
    weaknesses: swot.weaknesses ?? [],
    opportunities: swot.opportunities ?? [],
    threats: swot.threats ?? [],
    synthesis: synthesis(material) ?? null,
    interviews: interviews.length,
    workshops: workshops.length,
    responses: surveyResults.reduce((sum, { base, complete = 0, partial = 0 }) => sum + (base ?? complete + partial), 0),
  };
}

/** A path under `texts/` stands for what that file holds. */
function synthesis({ project }: Material): string | undefined {
  const written = project.diagnostic.synthesis;
  return project.texts.find(({ path }) => path === written?.trim())?.text ?? written;
}
