// What a reader would stumble over in the pages of a document, once printed.
import { plural } from '../../values/index.ts';
import { quotedEn, quotedFr, rule } from '../rule.ts';

/** Of every fault: its page, from 1, and the template that the document is made from. */
type OnPage<Found> = Found & { readonly page: number; readonly template: string };

const fr = ({ page, template }: OnPage<unknown>, says: string): string => `page ${page} : ${says} (modèle ${template})`;
const en = ({ page, template }: OnPage<unknown>, says: string): string => `page ${page}: ${says} (template ${template})`;

const some = {
  fr: (count: number): string => (count < 2 ? 'un mot' : `${count} mots`),
  en: (count: number): string => (count < 2 ? 'a word is' : `${count} words are`),
};
const pairs = {
  fr: (more: number): string => (more < 1 ? '' : `, comme ${more} ${plural(more, 'fr', 'autre paire', 'autres paires')} de mots`),
  en: (more: number): string => (more < 1 ? '' : `, and so do ${more} more ${plural(more, 'en', 'pair')} of words`),
};

export const layoutFaults = [
  rule<OnPage<{ filled: number }>>({
    code: 'layout/half-empty',
    severity: 'warning',
    example: { wrong: 'page 6 : un tableau de deux lignes, puis rien', right: 'page 5 : le tableau entier' },
    fr: {
      says: (found) => fr(found, `remplie à ${found.filled} %`),
      why: 'Une page à moitié vide au milieu d’un document fait croire qu’il est fini.',
      mend: 'Resserrez ce qui précède, ou ôtez du modèle le saut de page ou la section qui la coupe. La première page, le sommaire et la dernière page n’y sont pas tenus.',
    },
    en: {
      says: (found) => en(found, `${found.filled}% filled`),
      why: 'A page half empty in the middle of a document looks like its end.',
      mend: 'Tighten what comes before, or take out of the template the page break or the section that cuts it. Cover, contents and last page are not held to it.',
    },
  }),
  rule<OnPage<{ text: string }>>({
    code: 'layout/orphan-heading',
    severity: 'warning',
    example: { wrong: 'bas de la page 3 : « Calendrier »', right: 'haut de la page 4 : « Calendrier », et le calendrier' },
    fr: {
      says: (found) => fr(found, `le titre ${quotedFr(found.text)} est seul au bas de la page`),
      why: 'Un titre séparé de ce qu’il annonce ne guide plus la lecture.',
      mend: 'Dans le modèle, cochez « Paragraphes solidaires » pour le style de ce titre, et pour ce qui le suit.',
    },
    en: {
      says: (found) => en(found, `the heading ${quotedEn(found.text)} is alone at the foot of the page`),
      why: 'A heading separated from what it announces guides nobody.',
      mend: 'In the template, tick “Keep with next” for the style of this heading, and of what follows it.',
    },
  }),
  rule<OnPage<{ text: string }>>({
    code: 'layout/row-alone',
    severity: 'warning',
    example: { wrong: 'page 5, seule sous l’en-tête : « Total »', right: 'page 4 : les trois dernières lignes et « Total »' },
    fr: {
      says: (found) => fr(found, `la dernière ligne d’un tableau y est seule : ${quotedFr(found.text)}`),
      why: 'Un total ou une ligne sans les autres ne se comprend pas.',
      mend: 'Dans le modèle, rendez solidaires les dernières lignes du tableau, ou raccourcissez-le ; pour une diapositive, montrez moins de lignes.',
    },
    en: {
      says: (found) => en(found, `the last row of a table is alone there: ${quotedEn(found.text)}`),
      why: 'A total or a row without the others tells nothing.',
      mend: 'In the template, keep the last rows of the table together, or shorten it; on a slide, show fewer rows.',
    },
  }),
  rule<OnPage<{ words: string; count: number }>>({
    code: 'layout/word-cut',
    severity: 'warning',
    example: { wrong: 'Investissemen|t', right: 'Investissement' },
    fr: {
      says: (found) =>
        fr(
          found,
          `${some.fr(found.count)} ${plural(found.count, 'fr', 'est coupé', 'sont coupés')} sans trait d’union : ${found.words}`,
        ),
      why: 'Une colonne trop étroite coupe les mots n’importe où : on les lit de travers.',
      mend: 'Élargissez la colonne dans le modèle, réduisez le texte ou ôtez une colonne.',
    },
    en: {
      says: (found) => en(found, `${some.en(found.count)} cut without a hyphen: ${found.words}`),
      why: 'A column too narrow cuts words anywhere: they are misread.',
      mend: 'Widen the column in the template, shorten the text or take a column out.',
    },
  }),
  rule<OnPage<{ text: string }>>({
    code: 'layout/over-frame',
    severity: 'warning',
    example: { wrong: 'un tableau qui descend sur le pied de page', right: 'le tableau au-dessus du pied de page' },
    fr: {
      says: (found) => fr(found, `${quotedFr(found.text)} sort de son cadre, ou passe sur le pied de page`),
      why: 'Ce qui dépasse est coupé, ou illisible sur ce qu’il recouvre.',
      mend: 'Raccourcissez le texte, montrez moins de lignes, ou agrandissez le cadre dans le modèle.',
    },
    en: {
      says: (found) => en(found, `${quotedEn(found.text)} leaves its frame, or goes over the footer`),
      why: 'What goes over is cut, or unreadable on what it covers.',
      mend: 'Shorten the text, show fewer rows, or enlarge the frame in the template.',
    },
  }),
  rule<OnPage<{ one: string; other: string; count: number }>>({
    code: 'layout/labels-overlap',
    severity: 'warning',
    example: { wrong: 'deux étiquettes d’un graphique l’une sur l’autre', right: 'deux étiquettes côte à côte' },
    fr: {
      says: (found) => fr(found, `${quotedFr(found.one)} et ${quotedFr(found.other)} se chevauchent${pairs.fr(found.count - 1)}`),
      why: 'Deux textes l’un sur l’autre ne se lisent ni l’un ni l’autre.',
      mend: 'Agrandissez le graphique, abrégez ses étiquettes ou montrez-en moins.',
    },
    en: {
      says: (found) => en(found, `${quotedEn(found.one)} and ${quotedEn(found.other)} overlap${pairs.en(found.count - 1)}`),
      why: 'Of two texts one over the other neither can be read.',
      mend: 'Enlarge the chart, shorten its labels or show fewer of them.',
    },
  }),
  rule<OnPage<{ size: number; word: string; count: number }>>({
    code: 'layout/type-too-small',
    severity: 'warning',
    example: { wrong: 'un classeur réduit à 6 points pour tenir sur une page', right: '8 points au moins' },
    fr: {
      says: (found) =>
        fr(
          found,
          `${some.fr(found.count)} ${plural(found.count, 'fr', 'est', 'sont')} en moins de 8 points, comme ${quotedFr(found.word)} (${String(found.size).replace('.', ',')})`,
        ),
      why: 'Sous 8 points, beaucoup de personnes ne lisent plus sur papier.',
      mend: 'Agrandissez le style dans le modèle ; dans un classeur, imprimez moins de colonnes par page.',
    },
    en: {
      says: (found) => en(found, `${some.en(found.count)} under 8 points, like ${quotedEn(found.word)} (${found.size})`),
      why: 'Under 8 points many people cannot read on paper.',
      mend: 'Enlarge the style in the template; in a workbook, print fewer columns per page.',
    },
  }),
  rule<OnPage<{ words: string; count: number }>>({
    code: 'layout/machine-word',
    severity: 'warning',
    example: {
      wrong: 'AC-016 : dans le meilleur ensemble (graine 1)',
      right: 'Accompagner l’arrivée de la fibre : retenue pour 5 000 €',
    },
    fr: {
      says: (found) => fr(found, `ce lecteur n’a que faire de ${found.words}`),
      why: 'Des identifiants, des noms de fichiers ou des mots de calcul ne disent rien à une assemblée, à un comité, aux habitants ni à la presse.',
      mend: 'Dans le modèle, mettez le titre à la place de l’identifiant, la raison à la place du calcul, ou portez ce passage en annexe d’un document technique.',
    },
    en: {
      says: (found) => en(found, `this reader has no use for ${found.words}`),
      why: 'Ids, file names or words of computing tell nothing to a council, a committee, residents or the press.',
      mend: 'In the template, put the title in the place of the id, the reason in the place of the computation, or take the passage to a technical document.',
    },
  }),
  rule<OnPage<{ pages: number; most: number }>>({
    code: 'layout/too-many-pages',
    severity: 'warning',
    example: { wrong: 'pages: 4\n# le document en a 11', right: 'pages: 4\n# quatre pages, et le détail en annexe' },
    fr: {
      says: (found) => fr(found, `le document a ${found.pages} pages sans sa couverture ni ses annexes, au plus ${found.most}`),
      why: 'Un document plus long que ce que son lecteur peut lire ne sera pas lu.',
      mend: 'Portez le détail en annexe ou dans le classeur, ou changez « pages » dans document.yaml.',
    },
    en: {
      says: (found) =>
        en(found, `the document has ${found.pages} pages without its cover and its annexes, at most ${found.most}`),
      why: 'A document longer than its reader can read will not be read.',
      mend: 'Take detail to an annex or to the workbook, or change “pages” in document.yaml.',
    },
  }),
];
