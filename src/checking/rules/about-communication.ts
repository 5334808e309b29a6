// What is made known.
import { defaultMethod, type Language, ownTemplates, shippedMethods, steps } from '../../model/index.ts';
import { isLatePiece } from '../../project/progress/index.ts';
import { inCurrentTerm } from '../../project/time/index.ts';
import { nearest, nearestNamed } from '../../values/index.ts';
import { label, namesOf } from '../../wording/label.ts';
import { periodEn, periodFr } from '../dates.ts';
import { orNearest, quotedEn, quotedFr, type Rule, type RuleContext, rule } from '../rule.ts';
import { shipped } from '../yaml-rules/shipped.ts';

/** A step by its id, as files write it, and as people call it. */
const meant = (gate: string | null, language: Language): string | null => {
  const name = gate === null ? undefined : label(`project.step=${gate}`, language);
  return name === undefined ? gate : `${gate} (${name})`;
};

export const rulesAboutCommunication: readonly Rule[] = [
  // A piece whose date is past was told or dropped, or has another date.
  rule<{ id: string; date: string }>({
    code: 'communication/late',
    severity: 'warning',
    example: { wrong: 'date: 2025-06\nstatus: planned', right: 'date: 2025-06\nstatus: done' },
    *check({ project, places, today }: RuleContext) {
      for (const item of inCurrentTerm(project).communication.items ?? [])
        if (isLatePiece(item, today)) yield { at: places.value(item, 'date'), found: { id: item.id, date: String(item.date) } };
    },
    fr: {
      says: ({ id, date }) => `${id} devait paraître (${periodFr(date)}) et reste à faire`,
      why: 'Une annonce dont la date est passée n’a peut-être jamais été faite : ceux qui l’attendaient ne savent rien.',
      mend: 'Écrivez « status: done » si elle a paru, une autre date sinon, ou « status: dropped » si elle est abandonnée.',
    },
    en: {
      says: ({ id, date }) => `${id} was to be published (${periodEn(date)}) and is still to be done`,
      why: 'A piece whose date is past may never have gone out: those who waited for it know nothing.',
      mend: 'Write “status: done” if it went out, otherwise another date, or “status: dropped”.',
    },
  }),
  shipped('communication/done-without-date'),
  // The gate of a piece is a step, a meeting, or a condition of the method in its short words.
  rule<{ gate: string; nearest: string | null }>({
    code: 'communication/unknown-gate',
    severity: 'warning',
    reads: ['meeting'],
    example: { wrong: 'gate: evalution', right: 'gate: evaluation' },
    *check({ project, places, workspace }: RuleContext) {
      // A method of somebody's own may have others, and is believed.
      if (ownTemplates(workspace).some((path) => path.startsWith('methods/'))) return;
      const method = shippedMethods[project.info.method ?? defaultMethod];
      const conditions = method?.steps.flatMap(({ gate = [] }) => gate.map(({ id }) => id)) ?? [];
      const known = [...steps, ...project.meetings.map(({ id }) => id), ...conditions];
      // The words that `jalon set` takes for them.
      const called = steps.flatMap((step) => namesOf(`project.step=${step}`).map((name) => [name, step] as const));
      for (const item of project.communication.items ?? []) {
        const { gate } = item;
        if (gate !== undefined && !known.includes(gate))
          yield { at: places.value(item, 'gate'), found: { gate, nearest: nearest(gate, known) ?? nearestNamed(gate, called) } };
      }
    },
    fr: {
      says: ({ gate, nearest }) =>
        `${quotedFr(gate)} n’est ni une étape, ni une condition de la méthode, ni une réunion${orNearest.fr(meant(nearest, 'fr'))}`,
      why: 'Ce qui est annoncé n’est rattaché à rien : l’étape paraît n’avoir informé personne.',
      mend: 'Nommez une étape (evaluation…), une condition de la méthode (press-told…) ou une réunion (MT-…).',
    },
    en: {
      says: ({ gate, nearest }) =>
        `${quotedEn(gate)} is neither a step, nor a condition of the method, nor a meeting${orNearest.en(meant(nearest, 'en'))}`,
      why: 'What is told belongs to nothing: the step seems to have informed nobody.',
      mend: 'Name a step (evaluation…), a condition of the method (press-told…) or a meeting (MT-…).',
    },
  }),
];
