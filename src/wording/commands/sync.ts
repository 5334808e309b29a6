// What the command line says of `jalon sync`: the workbooks of the folder `excel/`, brought back and sent out.
import { quoted } from '../quoted.ts';

const fr = {
  command: {
    does: 'reprend les classeurs et les tableaux (.xlsx, .ods, .csv, .docx, .odt, .html) du dossier excel/ du projet, dit ce qui change, puis y remet ce que le dossier dit maintenant',
    ours: 'en conflit, garde ce que dit le dossier',
    theirs: 'en conflit, prend ce que dit le classeur',
    delete: 'retire du projet les lignes retirées des classeurs',
    yes: 'reprend aussi les plans d’action venus d’ailleurs, sans rien demander',
    examples: ['jalon sync', 'jalon sync --dry-run', 'jalon sync --project montfort --theirs'],
  },
  books: { launch: '1-lancement', diagnostic: '2-diagnostic', programme: '3-programme', 'follow-up': '4-suivi' },
  nothing: 'Aucun classeur n’a été modifié dans excel/.',
  left: 'Laissés tels quels',
  plan: (command: string) => `un plan d’action : ${command} le reprend`,
  askPlan: (path: string) => `${quoted(path, 'fr')} est un plan d’action. Que faire ?`,
  planChoices: ['Le reprendre dans le projet', 'Le laisser'],
  unknown: 'rien de ce que jalon sait reprendre n’y a été reconnu',
  link: 'un lien, qui n’est pas suivi',
  open: 'quelque chose y attend votre réponse (voir plus haut) ; il n’est pas remplacé',
  ballot: (path: string) => `Bulletin repris : ${quoted(path, 'fr')}`,
  sent: 'Envoyé dans excel/',
};

const en: typeof fr = {
  command: {
    does: 'brings back the workbooks and tables (.xlsx, .ods, .csv, .docx, .odt, .html) of the folder excel/ of the project, tells what changes, then sends out what the folder says now',
    ours: 'in a conflict, keeps what the folder says',
    theirs: 'in a conflict, takes what the workbook says',
    delete: 'takes the lines that left the workbooks out of the project',
    yes: 'brings in action plans made elsewhere too, asking nothing',
    examples: ['jalon sync', 'jalon sync --dry-run', 'jalon sync --project montfort --theirs'],
  },
  books: { launch: '1-launch', diagnostic: '2-diagnostic', programme: '3-programme', 'follow-up': '4-follow-up' },
  nothing: 'No workbook was edited in excel/.',
  left: 'Left as they are',
  plan: (command) => `an action plan: ${command} brings it in`,
  askPlan: (path) => `${quoted(path, 'en')} is an action plan. What is to be done?`,
  planChoices: ['Bring it into the project', 'Leave it'],
  unknown: 'nothing that jalon can bring back was recognised in it',
  link: 'a link, which is not followed',
  open: 'something in it waits for your answer (see above); it is not replaced',
  ballot: (path) => `Ballot brought back: ${quoted(path, 'en')}`,
  sent: 'Sent to excel/',
};

export const syncWords = { fr, en };
