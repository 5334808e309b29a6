// Words that tell of somebody what article 9 of the GDPR protects; of a group (« personnes handicapées ») they tell nothing of one.
import { type PersonalDataMatch, type SensitiveKind, sensitiveKinds } from '../../../model/index.ts';

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
    ...['burn[- ]?out', '(?:est|suis|était|étais|femmes?) enceintes?', 'alzheimer', 'parkinson', 'AVC', 'hospitalisée?s?'],
    ...['chimiothérapie', 'alcooliques?', 'alcoolisme', 'toxicomanes?', 'séropositi(?:f|ve)s?', 'VIH', 'HIV', 'épilep\\p{L}+'],
    ...['psychiatr\\p{L}+', 'illness(?:es)?', 'diseases?', 'diabet(?:es|ic)', 'pregnant', 'hospitali[sz]ed', 'epilep\\p{L}+'],
    ...['alcoholics?', 'sick leave', 'arrêts? maladie', 'invalidité'],
  ],
  disability: [
    ...['handicap', 'handicapée?s?', '(?:mal|non[- ])voyante?s?', 'malentendante?s?', 'aveugles?', 'sourde?s?(?! oreille)'],
    ...['autis(?:tes?|me|tic)', 'fauteuil roulant', 'RQTH', 'AAH', 'MDPH', 'tétraplégi\\p{L}+', 'paraplégi\\p{L}+', 'disabled'],
    ...['disabilit(?:y|ies)', 'wheelchair', 'blind(?! (?:spot|date)s?)', 'deaf', 'trisomi\\p{L}+', 'dyslexi\\p{L}+'],
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
      'CGT',
      'CFDT',
      'CFTC',
      'UNSA',
      'FSU',
      'trade union(?:s|ist)?',
    ],
    ...['union (?:member|rep|representative)s?', 'shop stewards?'],
  ],
  politics: [
    ...['encartée?s?', 'extrême[- ](?:droite|gauche)', 'communistes?', 'far[- ](?:right|left)', 'communists?'],
    ...["(?:adhérente?s?|militante?s?|membres?) (?:du|d’un|d'un|au) (?:parti|PS|PCF|RN|LR|NPA)", 'opinions? politiques?'],
    ...['political (?:opinion|view)s?', '(?:vote|électeur|électrice) (?:RN|LR|PS|LFI|PCF|écologiste|socialiste)'],
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

/** Said of many or of a thing, not of somebody: « accessibilité handicap », « people with disabilities ». */
const group =
  "(?<!(?:personnes?|publics?|usagers|gens|population|élèves|enfants|associations?|accessibilité|référente?|people|persons|users|residents)(?:\\s(?:en situation de|avec un|atteintes? d['’]une?|with|who are))?\\s)";
const many = '(?! (?:people|persons|users|residents|visitors))';

const patternOf = (kind: SensitiveKind): RegExp =>
  new RegExp(`(?<![\\p{L}\\d-])${group}(?:${words[kind].join('|')})${many}(?![\\p{L}\\d])`, 'giu');
/** Made when a text is to be read by them. */
let patterns: readonly (readonly [SensitiveKind, RegExp])[] | null = null;

/**
 * How any of the words begins, in small letters, whatever stands around: most texts hold none, and are looked at once. Classes of Unicode take long
 * to make ready; here they stand for ends alone.
 */
const anyWord = new RegExp(Object.values(words).flat().join('|').toLowerCase().replaceAll('\\p{l}+', ''));

export function sensitiveWordsIn(text: string): readonly PersonalDataMatch<SensitiveKind>[] {
  // A pattern that takes either case is made ready much later than one that takes small letters.
  return anyWord.test(text.toLowerCase()) ? wordsIn(text) : [];
}

/** Words that call people by what they are, of many. */
const people =
  /^(?:malade|diabétique|handicapée?|(?:mal|non[- ])voyante?|malentendante?|aveugle|sourde?|autiste|catholique|musulmane?|juif|juive|protestante?|bouddhiste|chrétien(?:ne)?|athée|croyante?|syndicaliste|syndiquée?|immigrée?|réfugiée?|demandeu(?:r|se)|homosexuel(?:le)?|lesbienne|gay|refugee|immigrant|muslim|protestant|asylum seeker)s?(?:[- ]?d[’']asile)?$/iu;
const ofMany = /(?<!\p{L})(?:les|des|aux|certaine?s|quelques|d[’']autres|the|some|all|many)\s(?:\p{L}+s\s)?$/iu;

/** « L’accueil des réfugiés », « à l’aveugle », « la prise en compte du handicap »: a group, a way of doing, a matter. */
function isOfNobody(word: string, before: string, after: string): boolean {
  if (/s(?: |$)/i.test(word) && people.test(word)) return ofMany.test(before);
  if (/^aveugle$/i.test(word)) return /(?<!\p{L})à l[’']$/iu.test(before);
  return (
    /^(?:handicap|autisme)$/i.test(word) &&
    /(?<!\p{L})(?:le|du|au|l[’'])\s?$/iu.test(before) &&
    !/^ d(?:[eu]|es|e la)?(?: |[’'])/i.test(after)
  );
}

function wordsIn(text: string): readonly PersonalDataMatch<SensitiveKind>[] {
  patterns ??= sensitiveKinds.map((kind) => [kind, patternOf(kind)]);
  return patterns
    .flatMap(([kind, pattern]) =>
      [...text.matchAll(pattern)]
        .map(({ 0: match, index }) => ({ kind, start: index, end: index + match.length, text: match }))
        .filter(
          ({ start, end }) =>
            !isOfNobody(text.slice(start, end), text.slice(Math.max(0, start - 40), start), text.slice(end, end + 8)),
        ),
    )
    .sort((a, b) => a.start - b.start);
}
