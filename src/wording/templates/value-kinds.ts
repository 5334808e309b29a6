// What a function of a template takes, in the words of people.

export const kindsFr: Readonly<Record<string, string>> = {
  money: 'un montant',
  number: 'un nombre',
  period: 'une période',
  chart: 'un graphique',
  picture: 'le chemin d’une image, ou un code QR',
  date: 'une date',
  text: 'un texte',
  list: 'une liste',
  any: 'une valeur',
  field: 'le nom d’un champ, entre guillemets',
  nothing: 'rien de plus',
  boolean: 'oui ou non',
};
export const kindsEn: Readonly<Record<string, string>> = {
  money: 'an amount',
  number: 'a number',
  period: 'a period',
  chart: 'a chart',
  picture: 'the path of a picture, or a QR code',
  date: 'a date',
  text: 'a text',
  list: 'a list',
  any: 'a value',
  field: 'the name of a field, quoted',
  nothing: 'nothing more',
  boolean: 'yes or no',
};
