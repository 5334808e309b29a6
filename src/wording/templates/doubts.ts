// What is told of a template that makes its documents all the same: tags that say nothing, words that look like tags, fields that say another thing.

interface Fault {
  readonly name?: string | undefined;
  readonly nearest?: string | undefined;
}
type Doubt =
  | 'template/absent-subject'
  | 'template/other-tag'
  | 'template/telling-field'
  | 'template/merge-field'
  | 'template/stale-field';
type Sentences = Readonly<Record<Doubt, (fault: Fault) => string>>;

/** What a document is made for each of, to have this subject. */
const eachOf = (subject: string): string => (subject === 'matter' ? 'decision' : subject);

export const doubts: { readonly [language in 'fr' | 'en']: Sentences } = {
  fr: {
    'template/absent-subject': ({ name = '', nearest }) =>
      `cette balise restera vide : ce document n’est pas fait avec « each: ${eachOf(name)} » dans document.yaml${nearest ? ` ; si elle vaut pour chaque élément de la liste, mettez-la entre {{#each ${nearest}}} et {{/each}}, sans « ${name}. »` : ''}`,
    'template/other-tag': ({ nearest }) => `ce texte paraîtra tel quel : une balise s’écrit « ${nearest} »`,
    'template/telling-field': ({ name }) =>
      `le champ « ${name} » interroge la personne qui ouvre le document, ou écrit ce que dit son poste : remplacez-le par un texte ou une balise`,
    'template/merge-field': ({ name }) =>
      `le champ de publipostage « ${name} » ne sera pas rempli, et montrera son nom : mettez une balise à sa place`,
    'template/stale-field': ({ name }) =>
      `le champ « ${name} » garderait le résultat qu’il a dans le modèle : mettez une balise à sa place, comme {{money (sum actions "budget")}} ou {{#if …}}`,
  },
  en: {
    'template/absent-subject': ({ name = '', nearest }) =>
      `this tag will stay empty: this document is not made with “each: ${eachOf(name)}” in document.yaml${nearest ? `; to say it of every item of the list, put it between {{#each ${nearest}}} and {{/each}}, without “${name}.”` : ''}`,
    'template/other-tag': ({ nearest }) => `this text will show as it is: a tag is written “${nearest}”`,
    'template/telling-field': ({ name }) =>
      `the field “${name}” asks whoever opens the document something, or writes what their machine says: put a text or a tag instead`,
    'template/merge-field': ({ name }) =>
      `the mail merge field “${name}” will not be filled, and shows its name: put a tag instead`,
    'template/stale-field': ({ name }) =>
      `the field “${name}” would keep the result that it has in the template: put a tag instead, such as {{money (sum actions "budget")}} or {{#if …}}`,
  },
};
