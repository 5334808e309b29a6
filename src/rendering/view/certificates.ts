// What is proved of the small counts of each survey, as the register of processing says it.
import type { CountName, View } from '../../model/index.ts';
import { certificateWords } from '../../wording/certificate.ts';
import { countNamed } from '../../wording/count-named.ts';
import { formatDate, formatPercent } from '../../wording/formats.ts';
import { titlesOf, whereFound } from '../../wording/privacy.ts';
import type { ViewInput } from './view-input.ts';

type CertificateView = View['dataProtection']['certificates'][number];

export const certificatesView = (input: ViewInput): readonly CertificateView[] =>
  input.proofs.map((one) => certificateView(one, input));

function certificateView({ title, proof, elsewhere }: ViewInput['proofs'][number], input: ViewInput): CertificateView {
  const { language, today } = input;
  const words = certificateWords[language];
  const { smallestCell, few, givenAway, unproved, cells, sums, open } = proof;
  const day = formatDate(today, language);
  const share = formatPercent((100 * cells.shown) / cells.counted, language, { decimals: 0 });
  const verdict =
    givenAway.length > 0
      ? words.broken(givenAway.length, few, smallestCell, day)
      : unproved.length > 0
        ? words.unproved(unproved.length, day)
        : few === 0 && elsewhere.length > 0
          ? words.unverified(day)
          : few === 0
            ? words.none(smallestCell, day)
            : words.held(few, smallestCell, day);
  return {
    ...{ title, few, verdict },
    isHeld: givenAway.length + unproved.length + elsewhere.length === 0,
    givenAway: givenAway.map(({ count, from }) => ({
      count: inWords(count, input),
      documents: from.map((one) => whereFound(one, count, input.counting, language)).join(', '),
    })),
    unjudged: unproved.map((one) => inWords(one, input)),
    elsewhere: elsewhere.length === 0 ? null : words.elsewhere(elsewhere.flatMap((wave) => wave ?? [])),
    shown: cells.counted === 0 ? null : words.shown(cells.shown, cells.counted, share, cells),
    documents: words.documents(titlesOf(input.counting, 'surveys', language), titlesOf(input.counting, 'needs', language)),
    method: words.method(sums, open, smallestCell),
  };
}

/** Questions by what they ask. */
function inWords(count: CountName, { project, language }: ViewInput): string {
  const questions = project.surveys.find(({ id }) => id === count.survey)?.questions ?? [];
  const asked = (id: string): string => certificateWords[language].quoted(questions.find((one) => one.id === id)?.text ?? id);
  return countNamed({ ...count, question: asked(count.question), by: count.by && asked(count.by) }, language);
}
