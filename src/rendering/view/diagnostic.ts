// What was found: figures, findings, strengths and weaknesses, what exists, and who was heard.
import type { View } from '../../model/index.ts';
import { asWritten } from './as-written.ts';
import { evidenceView } from './evidence.ts';
import { hearingsView } from './hearings.ts';
import { namesOnly } from './naming.ts';
import { stateOfPlayView } from './state-of-play.ts';
import type { ViewInput } from './view-input.ts';

export function diagnosticView(input: ViewInput): View['diagnostic'] {
  const { portrait = [], findings = [], swot = {} } = input.project.diagnostic;
  return {
    portrait: portrait.map((figure) => asWritten(input, 'diagnostic.portrait', figure)),
    findings: findings.map((finding) => ({
      ...asWritten(input, 'diagnostic.findings', finding),
      evidence: (finding.evidence ?? []).map((one) => evidenceView(input, one)),
      needs: namesOnly(input, 'need', finding.needs),
    })),
    strengths: swot.strengths ?? [],
    weaknesses: swot.weaknesses ?? [],
    opportunities: swot.opportunities ?? [],
    threats: swot.threats ?? [],
    synthesis: synthesis(input) ?? null,
    ...hearingsView(input),
    ...stateOfPlayView(input),
  };
}

/** A path under `texts/` stands for what that file holds. */
function synthesis({ project }: ViewInput): string | undefined {
  const written = project.diagnostic.synthesis;
  return project.texts.find(({ path }) => path === written?.trim())?.text ?? written;
}
