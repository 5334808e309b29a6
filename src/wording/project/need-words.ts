// What `jalon status --needs` says: who asked for each need, and what became of it.
import { plural } from '../../values/index.ts';
import { labelOf } from '../label.ts';

const fr = {
  title: labelOf('needs', 'fr'),
  none: 'Aucun besoin dans ce projet : « jalon add besoin "…" --from IV-01 » en ajoute un, avec sa source.',
  heads: {
    need: 'besoin',
    people: 'personnes',
    times: 'fois',
    expectation: 'attente',
    answer: 'réponse',
    verdict: 'verdict',
  },
  /** Asked by several audiences at once, or by one that is not said. */
  several: 'plusieurs publics',
  answer: {
    addressed: 'pris en compte',
    deferred: labelOf('needs.needs.response.kind=deferred', 'fr'),
    declined: labelOf('needs.needs.response.kind=declined', 'fr'),
    unanswered: 'sans réponse',
  },
  changed: 'à revoir',
  merged: (ids: string) => `avec ${ids}`,
  how: [
    'personnes : voix des ateliers, effectif des entretiens, réponses aux enquêtes, mentions ; une origine ne compte qu’une fois',
    'fois : entretiens, ateliers, questions d’enquête et mentions · attente : à côté du besoin le plus attendu',
  ],
  counts: (needs: number, answered: number, waiting: number) =>
    `${needs} ${plural(needs, 'fr', 'besoin')} : ${answered} avec une action, ${waiting} sans réponse`,
};

const en: typeof fr = {
  title: labelOf('needs', 'en'),
  none: 'No need in this project: “jalon add need "…" --from IV-01” adds one, with its source.',
  heads: {
    need: 'need',
    people: 'people',
    times: 'times',
    expectation: 'expectation',
    answer: 'answer',
    verdict: 'verdict',
  },
  several: 'several audiences',
  answer: {
    addressed: 'addressed',
    deferred: labelOf('needs.needs.response.kind=deferred', 'en'),
    declined: labelOf('needs.needs.response.kind=declined', 'en'),
    unanswered: 'unanswered',
  },
  changed: 'to be reviewed',
  merged: (ids) => `with ${ids}`,
  how: [
    'people: votes of workshops, headcounts of interviews, answers to surveys, mentions; an origin counts once',
    'times: interviews, workshops, questions of surveys and mentions · expectation: beside the most expected need',
  ],
  counts: (needs, answered, waiting) =>
    `${needs} ${plural(needs, 'en', 'need')}: ${answered} with an action, ${waiting} unanswered`,
};

export const needWords = { fr, en };
