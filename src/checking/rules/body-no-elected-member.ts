// Elected members steer.
import type { Body, Person } from '../../model/index.ts';
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

/** Whether a body has an elected member; null when somebody's kind is not known. */
function hasElected({ chair, members = [] }: Body, people: ReadonlyMap<string, Person>): boolean | null {
  const kinds = [...members, ...(chair === undefined ? [] : [chair])].map((member) =>
    typeof member === 'string' ? people.get(member)?.kind : member.audience,
  );
  if (kinds.includes('elected')) return true;
  return kinds.length === 0 || kinds.includes(undefined) ? null : false;
}

export const bodyNoElectedMember = rule<{ body: string }>({
  code: 'body/no-elected-member',
  severity: 'warning',
  step: 'launch',
  example: { wrong: 'members: [PE-06, PE-07]', right: 'members: [PE-02, PE-06, PE-07]' },
  *check({ project, places }: RuleContext) {
    const { bodies = [], people = [] } = project.actors;
    const known = new Map(people.map((person) => [person.id, person]));
    for (const body of bodies)
      if (body.kind === 'steering' && hasElected(body, known) === false)
        yield { at: places.value(body, 'id'), found: { body: body.name ?? body.id } };
  },
  fr: {
    says: ({ body }) => `${quotedFr(body)} ne compte aucun élu`,
    why: 'La méthode demande un portage politique : le comité de pilotage arbitre au nom des élus.',
    mend: 'Ajoutez un élu parmi members (kind: elected dans people).',
  },
  en: {
    says: ({ body }) => `${quotedEn(body)} has no elected member`,
    why: 'The method asks for political backing: the steering committee decides for the elected members.',
    mend: 'Add an elected member to members (kind: elected in people).',
  },
});
