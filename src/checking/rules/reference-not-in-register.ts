// Once a register is kept, people, departments, organisations and bodies are better named by their id.

import type { ActorsFile } from '../../model/index.ts';
import { looksLikeId } from '../../project/thread/index.ts';
import { nearestOfMany } from '../../values/index.ts';
import { orNearest, quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

type Entry = { readonly id: string; readonly name: string };

function registersOf({ people = [], departments = [], organisations = [], bodies = [] }: ActorsFile): Map<string, Entry[]> {
  return new Map([
    ['person', people.map(({ id, function: role }) => ({ id, name: role ?? id }))],
    ['department', departments.map(({ id, name }) => ({ id, name }))],
    ['organisation', organisations.map(({ id, name }) => ({ id, name }))],
    ['body', bodies.map(({ id, name }) => ({ id, name: name ?? id }))],
  ]);
}

export const referenceNotInRegister = rule<{ text: string; nearest: string | null }>({
  code: 'reference/not-in-register',
  severity: 'info',
  reads: ['actors'],
  example: { wrong: 'carrier: Communauté de communes', right: 'carrier: OR-01' },
  *check({ project, places, references }: RuleContext) {
    const registers = registersOf(project.actors);
    const nearest = nearestOfMany();
    for (const { holder, key, id: text, to, orText } of references()) {
      const known = registers.get(to) ?? [];
      // A voter may be a code, so that a ballot stays secret.
      if (!orText || known.length === 0 || looksLikeId(text) || key === 'voter') continue;
      const name = nearest(
        text,
        known.map((entry) => entry.name),
      );
      const id = known.find((entry) => entry.name === name)?.id ?? null;
      yield { at: places.value(holder, key), found: { text, nearest: id } };
    }
  },
  fr: {
    says: ({ text, nearest: near }) => `${quotedFr(text)} n’est pas dans actors.yaml${orNearest.fr(near)}`,
    why: 'Un texte libre ne se compte pas : charge des personnes, financeurs et instances en seraient incomplets.',
    mend: 'Écrivez l’identifiant, ou ajoutez une ligne à actors.yaml.',
  },
  en: {
    says: ({ text, nearest: near }) => `${quotedEn(text)} is not in actors.yaml${orNearest.en(near)}`,
    why: 'Free text is not counted: workloads, funders and bodies would be incomplete.',
    mend: 'Write the identifier, or add a line to actors.yaml.',
  },
});
