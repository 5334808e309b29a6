// What an evaluation that is laid out says of each of its parts, as comments of its file.
import type { Language } from '../model/index.ts';

const fr = {
  kind: 'L’évaluation : annual (annuelle), mid-term (à mi-parcours) ou final (finale).',
  date: 'Le jour où elle est arrêtée.',
  actions:
    'Pour chaque action, ses points forts, ses points faibles, et la suite : continue (poursuivre), adapt (adapter) ou stop (arrêter).',
  action: ['strengths: [Quatorze accueils ouverts]', 'weaknesses: [Deux communes encore à équiper]', 'next: continue'],
  needs:
    'Chaque besoin a-t-il trouvé réponse ? met (oui), partly-met (en partie), not-met (non) ; unknown tant qu’on ne le sait pas.',
  followUp:
    'Ce que sont devenues les recommandations précédentes : open (à faire), in-progress (en cours), done (faite), dropped (abandonnée).',
  recommendation: ['status: done', 'note: Deux accueils ouverts au printemps'],
  recommendations: 'Ce qu’il faut faire maintenant, par qui et pour quand : « jalon add recommendation » en ajoute.',
};
const en: typeof fr = {
  kind: 'The evaluation: annual, mid-term or final.',
  date: 'The day on which it is adopted.',
  actions: 'For each action, its strengths, its weaknesses, and what comes next: continue, adapt or stop.',
  action: ['strengths: [Fourteen desks open]', 'weaknesses: [Two villages still to be equipped]', 'next: continue'],
  needs: 'Was each need answered? met, partly-met or not-met; unknown as long as nobody knows.',
  followUp: 'What became of earlier recommendations: open, in-progress, done or dropped.',
  recommendation: ['status: done', 'note: Two desks opened in spring'],
  recommendations: 'What is to be done now, by whom and by when: “jalon add recommendation” adds one.',
};

export const evaluationFile: Readonly<Record<Language, typeof fr>> = { fr, en };
