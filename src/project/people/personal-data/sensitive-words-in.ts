// Words that tell of somebody what article 9 of the GDPR protects; of a group (« personnes handicapées ») they tell nothing of one.
import { type PersonalDataMatch, type SensitiveKind, sensitiveKinds } from '../../../model/index.ts';
import { inSmallLetters, letters } from './letters.ts';

const more = `[${letters}]+`;
/** In small letters, as the texts that they are looked for in. */
const words: Readonly<Record<SensitiveKind, readonly string[]>> = {
  health: [
    ...[
      '(?<!assurances?[- ])maladies?',
      '(?<!assurance[- ])malades?',
      'cancers?',
      'diab[eè]te',
      'diabétiques?',
      'dépressi(?:on|f|ve)',
    ],
    ...['burn[- ]?out', '(?:est|suis|était|étais|femmes?) enceintes?', 'alzheimer', 'parkinson', 'avc', 'hospitalisée?s?'],
    ...['chimiothérapie', 'alcooliques?', 'alcoolisme', 'toxicomanes?', 'séropositi(?:f|ve)s?', 'vih', 'hiv', `épilep${more}`],
    ...[`psychiatr${more}`, 'illness(?:es)?', 'diseases?', 'diabet(?:es|ic)', 'pregnant', 'hospitali[sz]ed', `epilep${more}`],
    ...['alcoholics?', 'sick leave', 'arrêts? maladie', 'invalidité'],
  ],
  disability: [
    ...['handicap', 'handicapée?s?', '(?:mal|non[- ])voyante?s?', 'malentendante?s?', 'aveugles?', 'sourde?s?(?! oreille)'],
    ...['autis(?:tes?|me|tic)', 'fauteuil roulant', 'rqth', 'aah', 'mdph', `tétraplégi${more}`, `paraplégi${more}`, 'disabled'],
    ...['disabilit(?:y|ies)', 'wheelchair', 'blind(?! (?:spot|date)s?)', 'deaf', `trisomi${more}`, `dyslexi${more}`],
  ],
  religion: [
    ...['(?<!(?:secours|école|collège|lycée|enseignement)s? )catholi(?:ques?|cs?)', 'musulmane?s?', 'juifs?', 'juives?'],
    ...['protestante?s?', 'bouddhistes?', 'évangéliques?', 'chrétien(?:ne)?s?', 'islam', 'imams?', 'ramadan', 'halal', 'casher'],
    ...['athées?', 'témoins? de jéhovah', 'muslims?', 'jewish', 'protestants?', 'buddhists?', 'atheists?', 'hindous?', 'hindus?'],
    ...['croyante?s?'],
  ],
  union: [
    ...[
      'syndicalistes?',
      'syndiquée?s?',
      '(?:délégué|responsable|section|représentant)e?s? syndica(?:le?s?|ux)',
      'cgt',
      'cfdt',
      'cftc',
      'unsa',
      'fsu',
      'trade union(?:s|ist)?',
    ],
    ...['union (?:member|rep|representative)s?', 'shop stewards?'],
  ],
  politics: [
    ...['encartée?s?', 'extrême[- ](?:droite|gauche)', 'communistes?', 'far[- ](?:right|left)', 'communists?'],
    ...["(?:adhérente?s?|militante?s?|membres?) (?:du|d’un|d'un|au) (?:parti|ps|pcf|rn|lr|npa)", 'opinions? politiques?'],
    ...['political (?:opinion|view)s?', '(?:vote|électeur|électrice) (?:rn|lr|ps|lfi|pcf|écologiste|socialiste)'],
  ],
  origin: [
    ...[
      "d[’']origine (?:maghrébine|africaine|algérienne|marocaine|tunisienne|turque|arabe|étrangère|malienne|syrienne)",
      'immigrée?s?',
      'sans[- ]papiers?',
    ],
    ...[
      'réfugiée?s?',
      'tsiganes?',
      "demandeu(?:r|se)s? d[’']asile",
      'refugees?',
      'immigrants?',
      'asylum seekers?',
      'undocumented',
    ],
  ],
  sexuality: [
    ...[
      'homosexuel(?:le)?s?',
      'homosexuals?',
      'lesbiennes?',
      'lesbians?',
      'bisexu(?:el|elle|al)s?',
      'transgenres?',
      'transgender',
    ],
    ...['gays?', 'orientation sexuelle', 'sexual orientation'],
  ],
};

/** What stands before a word that is said of many or of a thing, not of somebody: « accessibilité handicap », « people with disabilities ». */
const group =
  /(?:personnes?|publics?|usagers|gens|population|élèves|enfants|associations?|accessibilité|référente?|people|persons|users|residents)(?:\s(?:en situation de|avec un|atteintes? d['’]une?|with|who are))?\s$/;
const many = '(?! (?:people|persons|users|residents|visitors))';

const patternOf = (kind: SensitiveKind): RegExp =>
  new RegExp(`(?<![${letters}\\d-])(?:${words[kind].join('|')})${many}(?![${letters}\\d])`, 'g');
/** Made when a text is to be read by them. */
let patterns: readonly (readonly [SensitiveKind, RegExp])[] | null = null;

/** Any of the words, whatever stands around: most texts hold none, and are looked at once. */
const anyWord = new RegExp(Object.values(words).flat().join('|'));

export function sensitiveWordsIn(text: string): readonly PersonalDataMatch<SensitiveKind>[] {
  const small = inSmallLetters(text);
  return anyWord.test(small) ? wordsIn(text, small) : [];
}

/** Words that call people by what they are, of many. */
const people =
  /^(?:malade|diabétique|handicapée?|(?:mal|non[- ])voyante?|malentendante?|aveugle|sourde?|autiste|catholique|musulmane?|juif|juive|protestante?|bouddhiste|chrétien(?:ne)?|athée|croyante?|syndicaliste|syndiquée?|immigrée?|réfugiée?|demandeu(?:r|se)|homosexuel(?:le)?|lesbienne|gay|refugee|immigrant|muslim|protestant|asylum seeker)s?(?:[- ]?d[’']asile)?$/;
const ofMany = new RegExp(
  `(?<![${letters}])(?:les|des|aux|certaine?s|quelques|d[’']autres|the|some|all|many)\\s(?:${more}s\\s)?$`,
);
const blindly = new RegExp(`(?<![${letters}])à l[’']$`);
const ofMatter = new RegExp(`(?<![${letters}])(?:le|du|au|l[’'])\\s?$`);

/** « L’accueil des réfugiés », « à l’aveugle », « la prise en compte du handicap »: a group, a way of doing, a matter. In small letters. */
function isOfNobody(word: string, before: string, after: string): boolean {
  if (group.test(before)) return true;
  if (/s(?: |$)/.test(word) && people.test(word)) return ofMany.test(before);
  if (word === 'aveugle') return blindly.test(before);
  return (word === 'handicap' || word === 'autisme') && ofMatter.test(before) && !/^ d(?:[eu]|es|e la)?(?: |[’'])/.test(after);
}

/** `small`: the text in small letters. */
function wordsIn(text: string, small: string): readonly PersonalDataMatch<SensitiveKind>[] {
  patterns ??= sensitiveKinds.map((kind) => [kind, patternOf(kind)]);
  return patterns
    .flatMap(([kind, pattern]) =>
      [...small.matchAll(pattern)]
        .map(({ 0: { length }, index: start }) => ({ kind, start, end: start + length, text: text.slice(start, start + length) }))
        .filter(
          ({ start, end }) =>
            !isOfNobody(small.slice(start, end), small.slice(Math.max(0, start - 40), start), small.slice(end, end + 8)),
        ),
    )
    .sort((a, b) => a.start - b.start);
}
