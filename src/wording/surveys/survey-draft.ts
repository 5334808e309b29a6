// What is said of a questionnaire that an export alone tells, and written in its file for who goes on with it.
import { plural } from '../../values/index.ts';

interface ShapeSaid {
  readonly type: string;
  readonly options: number;
  readonly rows: number;
  readonly scale: { readonly min: number; readonly max: number } | null;
  readonly hasOther: boolean;
}

const surveyDraftFr = {
  shape: ({ type, options, rows, scale, hasOther }: ShapeSaid): string =>
    [
      type,
      ...(rows > 0 ? [`${rows} ${plural(rows, 'fr', 'ligne')}`] : []),
      ...(scale === null ? [] : [`de ${scale.min} à ${scale.max}`]),
      ...(scale === null && options > 0 ? [`${options} ${plural(options, 'fr', 'réponse')}`] : []),
      ...(hasOther ? ['« Autre »'] : []),
    ].join(', '),
  profile: (name: string) => `profil : ${name}`,
  head: (file: string) => [
    `Questionnaire rédigé d’après les réponses de « ${file} », à relire : titres, libellés, ordre et types se changent ici.`,
    'La prochaine importation de ce fichier, ou d’une autre vague aux mêmes colonnes, suit « mapping » et ne demande plus rien.',
  ],
  restHead:
    'Colonnes dont rien ne dit sûrement le type, laissées de côté (aside) : pour en faire des questions, écrivez-les ci-dessous.',
  restOne: (headers: readonly string[], said: readonly string[]) =>
    `« ${headers[0] ?? ''} »${headers.length > 1 ? ` et ${headers.length - 1} ${plural(headers.length - 1, 'fr', 'autre')}` : ''} : ${said.join(', ou ')}`,
  rest: (said: readonly string[]) => `à confirmer, laissé de côté : ${said.join(', ou ')}`,
  codes:
    'Le fichier ne donne que les codes des questions : écrivez leurs textes, ou importez la structure (.lss) avant les réponses.',
  notes: {
    'text-is-code': 'Le fichier ne donne que le code de cette question : écrivez son texte.',
    'label-is-code': 'Le fichier ne donne que les codes des réponses : écrivez leurs libellés.',
    'bounds-guessed': 'Les bornes de l’échelle sont celles des réponses données : vérifiez-les.',
    'others-apart': 'Ce qu’une seule personne a écrit compte comme « Autre », et reste dans .private.',
  },
  structureHead: (file: string) => `Questionnaire repris de la structure « ${file} ».`,
  structure: {
    limesurvey: 'structure LimeSurvey',
    webform: 'structure Webform (Drupal)',
  },
  structureIs: (file: string, kind: string, count: number) => `${file} : ${kind}, ${count} ${plural(count, 'fr', 'question')}`,
  structureKnown: (id: string) => `${id} pose déjà toutes ces questions : rien à changer.`,
  structureNext: (id: string) => `Et maintenant, les réponses : jalon import survey <fichier> --survey ${id}`,
  remarks: {
    'not-a-question': (title: string, text: string) => `« ${title} » n’est pas une question ici, laissé : ${text}`,
    split: (title: string, text: string) => `« ${title} » devient plusieurs questions : ${text}`,
    condition: (title: string, text: string) => `« ${title} » est posée à tous, sa condition n’étant pas lue : ${text}`,
  },
  title: (id: string, title: string, path: string) => `Questionnaire ${id} « ${title} », rédigé d’après le fichier (${path})`,
  next: (id: string) => `Dites son titre et à qui l’enquête s’adressait : jalon set ${id} titre="…" publics=habitants`,
  ask: (headers: readonly string[]) =>
    `Qu’est-ce que « ${headers[0] ?? ''} »${headers.length > 1 ? ` (et ${headers.length - 1} ${plural(headers.length - 1, 'fr', 'autre colonne', 'autres colonnes')})` : ''} ?`,
  leave: 'Laisser de côté',
  howToSettle: 'Ces colonnes se disent dans un terminal (sans --yes), ou dans le questionnaire.',
};

const surveyDraftEn: typeof surveyDraftFr = {
  shape: ({ type, options, rows, scale, hasOther }) =>
    [
      type,
      ...(rows > 0 ? [`${rows} ${plural(rows, 'en', 'row')}`] : []),
      ...(scale === null ? [] : [`from ${scale.min} to ${scale.max}`]),
      ...(scale === null && options > 0 ? [`${options} ${plural(options, 'en', 'answer')}`] : []),
      ...(hasOther ? ['“Other”'] : []),
    ].join(', '),
  profile: (name) => `profile: ${name}`,
  head: (file) => [
    `Questionnaire drafted from the answers in “${file}”, to be read again: titles, labels, order and types are changed here.`,
    'The next import of this file, or of another wave with the same columns, follows “mapping” and asks nothing more.',
  ],
  restHead: 'Columns of which nothing surely tells the type, left aside (aside): to make questions of them, write them below.',
  restOne: (headers, said) =>
    `“${headers[0] ?? ''}”${headers.length > 1 ? ` and ${headers.length - 1} more` : ''}: ${said.join(', or ')}`,
  rest: (said) => `to be confirmed, left aside: ${said.join(', or ')}`,
  codes: 'The file gives the codes of the questions alone: write their texts, or import the structure (.lss) before the answers.',
  notes: {
    'text-is-code': 'The file gives the code of this question alone: write its text.',
    'label-is-code': 'The file gives the codes of the answers alone: write their labels.',
    'bounds-guessed': 'The bounds of the scale are those of the answers given: check them.',
    'others-apart': 'What one person alone wrote counts as “Other”, and stays in .private.',
  },
  structureHead: (file) => `Questionnaire imported from the structure “${file}”.`,
  structure: {
    limesurvey: 'LimeSurvey structure',
    webform: 'Webform structure (Drupal)',
  },
  structureIs: (file, kind, count) => `${file}: ${kind}, ${count} ${plural(count, 'en', 'question')}`,
  structureKnown: (id) => `${id} asks all these questions already: nothing to change.`,
  structureNext: (id) => `Next, the answers: jalon import survey <file> --survey ${id}`,
  remarks: {
    'not-a-question': (title, text) => `“${title}” is no question here, left out: ${text}`,
    split: (title, text) => `“${title}” becomes several questions: ${text}`,
    condition: (title, text) => `“${title}” is put to everybody, its condition not being read: ${text}`,
  },
  title: (id, title, path) => `Questionnaire ${id} “${title}”, drafted from the file (${path})`,
  next: (id) => `Say its title and whom the survey was for: jalon set ${id} title="…" audiences=residents`,
  ask: (headers) =>
    `What is “${headers[0] ?? ''}”${headers.length > 1 ? ` (and ${headers.length - 1} more ${plural(headers.length - 1, 'en', 'column')})` : ''}?`,
  leave: 'Leave it aside',
  howToSettle: 'These columns are told in a terminal (without --yes), or in the questionnaire.',
};

export const surveyDraft = { fr: surveyDraftFr, en: surveyDraftEn };
