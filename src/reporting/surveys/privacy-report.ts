// The certificate of a project's surveys: what is proved of their small counts, and what documents give back.
import type { CountingDocument, DisclosureProof, SurveyProof } from '../../model/index.ts';
import { formatPercent } from '../../wording/formats.ts';
import { privacyWords, titlesOf, whereFound } from '../../wording/people/privacy.ts';
import { countNamed } from '../../wording/surveys/count-named.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { ReportStyle } from '../report-style.ts';

export interface PrivacyReportData {
  readonly title: string;
  readonly surveys: readonly SurveyProof[];
  /** Those that print counts of people, whichever survey these are of. */
  readonly documents: readonly CountingDocument[];
}

export function privacyReport({ title, surveys, documents }: PrivacyReportData, style: ReportStyle): string {
  const ink = paint(style.colour);
  const words = privacyWords[style.language];
  const blocks = surveys.flatMap(({ survey, title: name, proof, elsewhere }) => [
    '',
    ink.bold(`${survey}  ${visible(name)}`),
    // Where no true count is on this computer, nothing was proved, nor found.
    ...(elsewhere.length > 0 && proof.sums === 0 ? [] : proofLines(proof, documents, style).map((line) => `  ${line}`)),
    ...(elsewhere.length > 0 ? [`  ${ink.yellow(words.elsewhere(elsewhere.map((wave) => visible(wave ?? survey))))}`] : []),
  ]);
  const counting = (['surveys', 'crossings', 'needs'] as const).flatMap((one) => {
    const titles = titlesOf(documents, one, style.language);
    return titles === '' ? [] : [words.counting[one](titles)];
  });
  return `${[ink.bold(visible(title)), ...(surveys.length === 0 ? ['', words.none] : [...blocks, '', ...counting])].join('\n')}\n`;
}

function proofLines(proof: DisclosureProof, documents: readonly CountingDocument[], style: ReportStyle): readonly string[] {
  const { language, colour } = style;
  const ink = paint(colour);
  const words = privacyWords[language];
  const { smallestCell, few, givenAway, unproved, sums, open, solved, cells } = proof;
  const isHeld = givenAway.length === 0 && unproved.length === 0;
  const share = formatPercent(cells.counted === 0 ? 100 : (100 * cells.shown) / cells.counted, language, { decimals: 0 });
  return [
    ...(isHeld ? [ink.green(words.held(few, smallestCell))] : []),
    ...(givenAway.length > 0 ? [ink.red(words.broken(givenAway.length, few, smallestCell))] : []),
    ...givenAway.map(
      ({ count, from }) =>
        `• ${countNamed(count, language)}, ${words.from} ${from.map((one) => whereFound(one, count, documents, language)).join(', ')}`,
    ),
    ...(unproved.length > 0
      ? [ink.yellow(words.unproved(unproved.length)), ...unproved.map((one) => `• ${countNamed(one, language)}`)]
      : []),
    ...(cells.counted > 0 ? [words.utility(cells.shown, cells.counted, share, cells)] : []),
    ink.dim(words.system(sums, open, solved)),
  ];
}
