// What the shared structure does with its members, for people: agreements to renew, shared actions, calls, meetings.
import type { CallRow, Portfolio, SharedRow } from '../../model/index.ts';
import { formatDate, formatPercent } from '../../wording/formats.ts';
import { label } from '../../wording/label.ts';
import { portfolioWords } from '../../wording/portfolios/portfolio.ts';
import { euros } from '../../wording/portfolios/portfolio-figures.ts';
import { quoted } from '../../wording/quoted.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import { block } from '../plans/budget-report.ts';
import type { ReportStyle } from '../report-style.ts';
import { columns, left } from '../table.ts';

function sharedLines(row: SharedRow, { language }: ReportStyle): readonly string[] {
  const words = portfolioWords[language];
  const parts = row.parts.map(({ member, isLead, share, amount }) =>
    [
      `${visible(member)}${isLead ? ` (${words.lead})` : ''}`,
      share === null ? '' : formatPercent(Math.round(share * 10) / 10, language),
      euros(amount, language),
    ]
      .filter(Boolean)
      .join(' · '),
  );
  return [
    [`${row.id} ${visible(row.title)}`, euros(row.planned, language)].filter(Boolean).join(' · '),
    ...parts.map((part) => `  ${part}`),
    ...row.faults.map((fault) => `  ! ${words.sharedFaults[fault]}`),
  ];
}

function callLines(call: CallRow, { language }: ReportStyle): readonly string[] {
  const words = portfolioWords[language];
  const dates = [call.opens, call.closes].flatMap((day) => (day === null ? [] : [formatDate(day, language)])).join(' – ');
  const ceiling = call.ceiling === null ? null : euros(call.ceiling, language);
  return [
    `${call.id} ${visible(call.title)}`,
    `  ${[
      words.callStates[call.state],
      dates,
      words.chosen(call.chosen, call.places),
      call.rate === null ? '' : words.cofunding(formatPercent(call.rate, language), ceiling),
    ]
      .filter(Boolean)
      .join(' · ')}`,
    ...call.applicants.map(
      ({ member, status, grant }) =>
        `  ${[
          visible(member),
          label(`portfolio.calls.applicants.status=${status}`, language) ?? status,
          grant === null ? '' : words.grant(euros(grant, language)),
        ]
          .filter(Boolean)
          .join(' · ')}`,
    ),
  ];
}

export function agreementsReport(portfolio: Portfolio, style: ReportStyle): string {
  const { language, colour, width } = style;
  const words = portfolioWords[language];
  const { heads, sections } = words;
  const ink = paint(colour);
  const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : block(ink.bold(title), lines));
  const [head = '', ...agreements] = columns(
    [left(heads.state), left(heads.until), left(heads.member), left(heads.service), left(heads.contact)],
    portfolio.agreements.map((one) => [
      words.agreementStates[one.state],
      one.until === null ? '' : formatDate(one.until, language),
      visible(one.member),
      visible(one.label[language]),
      visible(one.contact ?? ''),
    ]),
    width - 2,
  );
  const meetings = portfolio.meetings.map(({ date, title, kind, place, members }) =>
    [
      formatDate(date, language),
      label(`portfolio.meetings.kind=${kind}`, language),
      visible(title),
      place && visible(place),
      members.map(visible).join(', '),
    ]
      .filter(Boolean)
      .join(' · '),
  );
  const testimonies = portfolio.testimonies.map(({ member, text, by }) =>
    [quoted(visible(text), language), by && visible(by), visible(member)].filter(Boolean).join(' · '),
  );
  const parts = [
    ...section(sections.agreements, agreements.length === 0 ? [] : [ink.dim(head), ...agreements]),
    ...section(
      sections.shared,
      portfolio.shared.flatMap((row) => sharedLines(row, style)),
    ),
    ...section(
      sections.calls,
      portfolio.calls.flatMap((call) => callLines(call, style)),
    ),
    ...section(sections.meetings, meetings),
    ...section(sections.testimonies, [...testimonies, ...(portfolio.withheld > 0 ? [words.withheld(portfolio.withheld)] : [])]),
  ];
  const body = parts.length === 0 ? ['', words.nothing] : parts;
  return `${[ink.bold(visible(portfolio.title ?? words.untitled)), ...body].join('\n')}\n`;
}
