// What a finding or an answer rests on, named so that a reader can find it.
import { formatNumber } from '../../wording/index.ts';
import type { Material } from './material.ts';

/** A key figure with its value, an interview, workshop or survey by its id, what else has a title by it; else the text. */
export function evidenceView(material: Material, evidence: string): string {
  const { project, words, name, links } = material;
  const figure = project.diagnostic.portrait?.find(({ id }) => id === evidence);
  if (figure) return figureInWords(material, figure);
  const is = ({ id }: { readonly id: string }) => evidence === id || evidence.startsWith(`${id}/`);
  if (project.interviews.some(is)) return `${words.evidence.interview} ${evidence}`;
  if (project.workshops.some(is)) return `${words.evidence.workshop} ${evidence}`;
  if (project.surveys.some(is)) return `${words.evidence.survey} ${evidence}`;
  const thing = (['indicator', 'action', 'need'] as const).map((kind) => name(kind, evidence)).find(({ id }) => id !== null);
  return thing?.name ?? links.decisions.get(evidence)?.decision.text ?? evidence;
}

function figureInWords(
  { words, language }: Material,
  { label, value, unit }: { readonly label: string; readonly value?: number; readonly unit?: string },
): string {
  return value === undefined ? label : words.figure(label, [formatNumber(value, language), unit].filter(Boolean).join(' '));
}
