// What the committee of a portfolio is asked to decide.
import type { Language, Portfolio } from '../model/index.ts';
import { sumOf } from '../values/index.ts';
import { formatList, formatMoney } from '../wording/formats.ts';
import { portfolioMessageWords } from '../wording/portfolios/portfolio-messages.ts';
import { quoted } from '../wording/quoted.ts';
import { several, shortened } from './facts.ts';
import { helped, LONGEST, needsThat, parted, pressing } from './portfolio.ts';

/** What is put to the committee: about what, what is proposed, and why. */
export interface PortfolioDecision {
  readonly subject: string;
  readonly proposal: string;
  readonly reason: string;
}

/** What can be pooled first, then what is offered already, agreements, and help. */
export function portfolioDecisionsOf(portfolio: Portfolio, language: Language): readonly PortfolioDecision[] {
  const { decide, because, among } = portfolioMessageWords[language];
  const [pooled, others] = parted(needsThat(portfolio, 'candidate'));
  const [helping, alsoHelped] = parted(helped(portfolio));
  const list = (names: readonly string[]): string => among(several(names, (name) => name));
  const agreements = pressing(portfolio);
  const counted = (state: string): number => agreements.filter((one) => one.state === state).length;
  return [
    ...pooled.map(({ statement, territories, planned }) => ({
      subject: decide.pooling.subject,
      proposal: decide.pooling.proposal(statement),
      reason: because.pooling(list(territories), planned && formatMoney(planned, language)),
    })),
    ...(others.length === 0
      ? []
      : [
          {
            subject: decide.pooling.subject,
            proposal: decide.pooling.others(several(others, ({ statement }) => quoted(shortened(statement, LONGEST), language))),
            reason: because.poolingOthers,
          },
        ]),
    ...needsThat(portfolio, 'to-extend').flatMap(({ statement, service }) =>
      service === null
        ? []
        : [
            {
              subject: decide.extending.subject,
              proposal: decide.extending.proposal(service.label[language], formatList(service.notJoined, language)),
              reason: because.extending(statement),
            },
          ],
    ),
    ...(agreements.length === 0
      ? []
      : [
          {
            subject: decide.agreements.subject,
            proposal: decide.agreements.proposal(agreements.length),
            reason: because.agreements(counted('expired'), counted('missing'), counted('due')),
          },
        ]),
    ...helping.map((one) => ({
      subject: decide.help.subject,
      proposal: decide.help.proposal(one.name),
      reason: because.help(one),
    })),
    ...(alsoHelped.length === 0
      ? []
      : [
          {
            subject: decide.help.subject,
            proposal: decide.help.proposal(
              formatList(
                alsoHelped.map(({ name }) => name),
                language,
              ),
            ),
            reason: because.help({
              late: sumOf(alsoHelped, ({ late }) => late),
              blocked: sumOf(alsoHelped, ({ blocked }) => blocked),
              risks: sumOf(alsoHelped, ({ risks }) => risks),
            }),
          },
        ]),
  ];
}
