// Somebody steers.
import { type RuleContext, rule } from '../rule.ts';

export const bodyNoSteering = rule({
  code: 'body/no-steering',
  severity: 'warning',
  step: 'diagnostic',
  reads: ['actors'],
  example: {
    wrong: 'bodies: [{id: BO-01, kind: technical}]',
    right: 'bodies: [{id: BO-01, kind: technical}, {id: BO-02, kind: steering}]',
  },
  *check({ project, places }: RuleContext) {
    const { bodies = [] } = project.actors;
    if (bodies.length > 0 && bodies.every(({ kind }) => kind !== undefined && kind !== 'steering'))
      yield { at: places.key(project.actors, 'bodies'), found: {} };
  },
  fr: {
    says: () => 'aucune instance n’est un comité de pilotage',
    why: 'La méthode demande un comité de pilotage qui valide chaque étape.',
    mend: 'Ajoutez une instance kind: steering.',
  },
  en: {
    says: () => 'no body is a steering committee',
    why: 'The method asks for a steering committee that validates each step.',
    mend: 'Add a body of kind: steering.',
  },
});
