// A balance of strengths and weaknesses looks at its four sides.
import type { DiagnosticFile } from '../../model/index.ts';
import { type RuleContext, rule } from '../rule.ts';

const sides = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const satisfies readonly (keyof NonNullable<
  DiagnosticFile['swot']
>)[];
type Side = (typeof sides)[number];
const inFrench: Readonly<Record<Side, string>> = {
  strengths: 'atout',
  weaknesses: 'faiblesse',
  opportunities: 'opportunité',
  threats: 'menace',
};

export const swotEmpty = rule<{ sides: readonly Side[] }>({
  code: 'swot/empty',
  severity: 'warning',
  step: 'programme',
  reads: ['diagnostic'],
  example: {
    wrong: 'swot: {strengths: [Un réseau de médiathèques fréquenté], threats: […]}',
    right: 'swot: {strengths: [Un réseau de médiathèques fréquenté], weaknesses: […], opportunities: […], threats: […]}',
  },
  *check({ project: { diagnostic }, places }: RuleContext) {
    const { swot, findings = [] } = diagnostic;
    const empty = sides.filter((side) => (swot?.[side] ?? []).length === 0);
    // A project that has no finding has not made its diagnostic here.
    const first = findings[0];
    if (empty.length === 0 || (swot === undefined && first === undefined)) return;
    if (swot !== undefined) yield { at: places.key(diagnostic, 'swot'), found: { sides: empty } };
    else if (first !== undefined) yield { at: places.value(first, 'id'), found: { sides: empty } };
  },
  fr: {
    says: ({ sides }) =>
      sides.length === 4
        ? 'aucun atout, faiblesse, opportunité ni menace n’est relevé (swot)'
        : `swot ne relève ${sides.map((side) => `${side === 'strengths' ? 'aucun' : 'aucune'} ${inFrench[side]}`).join(', ni ')}`,
    why: 'Le programme s’appuie sur les atouts, répond aux faiblesses, saisit les occasions et se garde des menaces.',
    mend: 'Remplissez swot dans diagnostic.yaml : strengths, weaknesses, opportunities, threats.',
  },
  en: {
    says: ({ sides }) =>
      sides.length === 4
        ? 'no strength, weakness, opportunity or threat is noted (swot)'
        : `swot notes no ${sides.join(', no ')}`,
    why: 'The programme builds on strengths, answers weaknesses, takes opportunities and guards against threats.',
    mend: 'Fill swot in diagnostic.yaml: strengths, weaknesses, opportunities, threats.',
  },
});
