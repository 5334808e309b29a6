// What an evaluation that is drafted says of each of its parts, as comments of its file; and what the terminal says of it.
import type { Language } from '../model/index.ts';

const fr = {
  kind: 'L’évaluation : annual (annuelle), mid-term (à mi-parcours) ou final (finale).',
  date: 'Le jour où elle est arrêtée.',
  proposed:
    'Ce qui porte « proposed: true » est proposé d’après les données, preuves à l’appui : gardez, corrigez ou supprimez, puis ôtez cette ligne.',
  questions: 'Les questions évaluatives, par critère. Une question sans réponse est à compléter.',
  balance: 'Points forts et points faibles de l’ensemble. Un texte seul suffit : « - Une équipe stable ».',
  actions:
    'Pour chaque action, ses points forts, ses points faibles, et la suite : continue (poursuivre), adapt (adapter) ou stop (arrêter).',
  needs:
    'Chaque besoin a-t-il trouvé réponse ? met (oui), partly-met (en partie), not-met (non) ; unknown tant qu’on ne le sait pas.',
  followUp:
    'Ce que sont devenues les recommandations précédentes : open (à faire), in-progress (en cours), done (faite), dropped (abandonnée).',
  recommendations:
    'Ce qu’il faut faire maintenant, par qui (owner) et pour quand (due) : « jalon add recommendation » en ajoute.',
  told: (counts: {
    readonly points: number;
    readonly verdicts: number;
    readonly followed: number;
    readonly recommended: number;
  }) =>
    `Proposé d’après les données, à relire (« proposed: true ») : constats ${counts.points}, verdicts ${counts.verdicts}, suites données ${counts.followed}, recommandations ${counts.recommended}.`,
  left: (counts: { readonly answers: number; readonly verdicts: number; readonly dues: number }) =>
    `Reste à compléter : questions sans réponse ${counts.answers}, verdicts que les données ne disent pas ${counts.verdicts}, recommandations sans échéance ${counts.dues}.`,
};
const en: typeof fr = {
  kind: 'The evaluation: annual, mid-term or final.',
  date: 'The day on which it is adopted.',
  proposed:
    'What bears “proposed: true” is proposed from the data, with its evidence: keep, correct or delete it, then remove that line.',
  questions: 'The evaluation questions, by criterion. A question without answer is to be completed.',
  balance: 'Strengths and weaknesses of the whole. A text alone will do: “- A stable team”.',
  actions: 'For each action, its strengths, its weaknesses, and what comes next: continue, adapt or stop.',
  needs: 'Was each need answered? met, partly-met or not-met; unknown as long as nobody knows.',
  followUp: 'What became of earlier recommendations: open, in-progress, done or dropped.',
  recommendations: 'What is to be done now, by whom (owner) and by when (due): “jalon add recommendation” adds one.',
  told: ({ points, verdicts, followed, recommended }) =>
    `Proposed from the data, to be read again (“proposed: true”): observations ${points}, verdicts ${verdicts}, follow-ups ${followed}, recommendations ${recommended}.`,
  left: ({ answers, verdicts, dues }) =>
    `Left to complete: questions without answer ${answers}, verdicts that the data do not give ${verdicts}, recommendations without due date ${dues}.`,
};

export const evaluationFile: Readonly<Record<Language, typeof fr>> = { fr, en };
