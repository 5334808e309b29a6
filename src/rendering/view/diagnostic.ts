// What was found: figures, findings, strengths and weaknesses, what exists, and who was heard.
import type { View } from '../../model/index.ts';
import { asWritten } from './as-written.ts';
import { evidenceView } from './evidence.ts';
import { hearingsView } from './hearings.ts';
import type { Material } from './material.ts';
import { namesOnly } from './naming.ts';
import { stateOfPlayView } from './state-of-play.ts';

export function diagnosticView(material: Material): View['diagnostic'] {
  const { portrait = [], findings = [], swot = {} } = material.project.diagnostic;
  return {
    portrait: portrait.map((figure) => asWritten(material, 'diagnostic.portrait', figure)),
    findings: findings.map((finding) => ({
      ...asWritten(material, 'diagnostic.findings', finding),
      evidence: (finding.evidence ?? []).map((one) => evidenceView(material, one)),
      needs: namesOnly(material, 'need', finding.needs),
    })),
    strengths: swot.strengths ?? [],
    weaknesses: swot.weaknesses ?? [],
    opportunities: swot.opportunities ?? [],
    threats: swot.threats ?? [],
    synthesis: synthesis(material) ?? null,
    ...hearingsView(material),
    ...stateOfPlayView(material),
  };
}

/** A path under `texts/` stands for what that file holds. */
function synthesis({ project }: Material): string | undefined {
  const written = project.diagnostic.synthesis;
  return project.texts.find(({ path }) => path === written?.trim())?.text ?? written;
}
