// What is told of a template that makes its documents all the same: tags that say nothing, and words that look like tags.

interface Fault {
  readonly name?: string | undefined;
  readonly nearest?: string | undefined;
}
type Sentences = Readonly<Record<'template/absent-subject' | 'template/other-tag', (fault: Fault) => string>>;

/** What a document is made for each of, to have this subject. */
const eachOf = (subject: string): string => (subject === 'matter' ? 'decision' : subject);

export const doubts: { readonly [language in 'fr' | 'en']: Sentences } = {
  fr: {
    'template/absent-subject': ({ name = '', nearest }) =>
      `cette balise restera vide : ce document n’est pas fait avec « each: ${eachOf(name)} » dans document.yaml${nearest ? ` ; si elle vaut pour chaque élément de la liste, mettez-la entre {{#each ${nearest}}} et {{/each}}, sans « ${name}. »` : ''}`,
    'template/other-tag': ({ nearest }) => `ce texte paraîtra tel quel : une balise s’écrit « ${nearest} »`,
  },
  en: {
    'template/absent-subject': ({ name = '', nearest }) =>
      `this tag will stay empty: this document is not made with “each: ${eachOf(name)}” in document.yaml${nearest ? `; to say it of every item of the list, put it between {{#each ${nearest}}} and {{/each}}, without “${name}.”` : ''}`,
    'template/other-tag': ({ nearest }) => `this text will show as it is: a tag is written “${nearest}”`,
  },
};
