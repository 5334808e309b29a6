// What the reports of `jalon template` say around what they show.

import { plural } from '../../values/index.ts';
import { quoted } from '../quoted.ts';

const fr = {
  origin: { shipped: 'fourni', organisation: 'commun', project: 'du projet', portfolio: 'du portefeuille' },
  ofPortfolio: 'portefeuille (jalon portfolio --out)',
  madeFromData: (format: string) => `.${format}, fait à partir des données, sans modèle`,
  onRequest: 'sur demande (--format)',
  byName: (id: string) => `sur demande (--only ${id})`,
  blocks: 'Blocs partagés',
  words: 'Mots du modèle, dans sa langue',
  included: '{{> nom}} seul dans un paragraphe ou sur une diapositive',
  precedence:
    'Un modèle du projet (templates/) l’emporte sur un modèle commun (--templates, ou templates/ de --organisation), qui l’emporte sur celui qui est fourni.',
  stray: (file: string, nearest: string | null) =>
    `${file} ne sert à aucun document${nearest === null ? '' : ` ; vouliez-vous dire « ${nearest} » ?`}`,
  checked: (n: number) => `${n} ${plural(n, 'fr', 'modèle contrôlé', 'modèles contrôlés')}`,
  errors: (n: number) => `${n} ${plural(n, 'fr', 'erreur', 'erreurs')}`,
  warnings: (n: number) => `${n} ${plural(n, 'fr', 'alerte', 'alertes')}`,
  nothing: 'rien à signaler',
  names: '« jalon template tags » dit le nom et un exemple de tout ce qu’une balise peut dire.',
  annotated: (file: string) => `${file} : le modèle et ses défauts en commentaires`,
  unannotated: (file: string) => `${file} ne peut pas porter de commentaires : ses défauts sont ci-dessus`,
  there: 'déjà là, gardé',
  next: 'modifiez-le dans Word, PowerPoint, Excel ou un éditeur ; « jalon template check » le contrôle',
  functions: 'Fonctions',
  like: (tag: string) => `comme ${tag}`,
  from: (title: string) => `Exemples tirés de ${quoted(title, 'fr')}`,
  items: (n: number) => `${n} ${plural(n, 'fr', 'élément', 'éléments')}`,
};

const en: typeof fr = {
  origin: { shipped: 'shipped', organisation: 'shared', project: 'of the project', portfolio: 'of the portfolio' },
  ofPortfolio: 'portfolio (jalon portfolio --out)',
  madeFromData: (format) => `.${format}, made from the data, without a template`,
  onRequest: 'on request (--format)',
  byName: (id) => `on request (--only ${id})`,
  blocks: 'Shared blocks',
  words: 'Words of the template, in its language',
  included: '{{> name}} alone in a paragraph or on a slide',
  precedence:
    'A template of the project (templates/) wins over a shared one (--templates, or templates/ of --organisation), which wins over the shipped one.',
  stray: (file, nearest) => `${file} makes no document${nearest === null ? '' : `: did you mean “${nearest}”?`}`,
  checked: (n) => `${n} ${plural(n, 'en', 'template', 'templates')} checked`,
  errors: (n) => `${n} ${plural(n, 'en', 'error', 'errors')}`,
  warnings: (n) => `${n} ${plural(n, 'en', 'warning', 'warnings')}`,
  nothing: 'nothing to report',
  names: '“jalon template tags” gives the name and an example of all that a tag may say.',
  annotated: (file) => `${file}: the template with its faults as comments`,
  unannotated: (file) => `${file} cannot hold comments: its faults are above`,
  there: 'already there, kept',
  next: 'change it in Word, PowerPoint, Excel or an editor; “jalon template check” checks it',
  functions: 'Functions',
  like: (tag) => `like ${tag}`,
  from: (title) => `Examples taken from ${quoted(title, 'en')}`,
  items: (n) => `${n} ${plural(n, 'en', 'item', 'items')}`,
};

export const templateReports = { fr, en };
