// What the shared structure does with its members, as documents show it.
import type { Language, Portfolio, PortfolioView } from '../../model/index.ts';
import { formatDate, formatList, formatPercent } from '../../wording/formats.ts';
import { label } from '../../wording/label.ts';
import { portfolioWords } from '../../wording/portfolios/portfolio.ts';
import { euros } from '../../wording/portfolios/portfolio-figures.ts';

type Members = Pick<PortfolioView, 'agreements' | 'shared' | 'calls' | 'meetings' | 'testimonies'>;

function callView(call: Portfolio['calls'][number], language: Language): PortfolioView['calls'][number] {
  const words = portfolioWords[language];
  const dates = [call.opens, call.closes].flatMap((day) => (day === null ? [] : [formatDate(day, language)]));
  const ceiling = call.ceiling === null ? null : euros(call.ceiling, language);
  const rate = call.rate === null ? [] : [words.cofunding(formatPercent(call.rate, language), ceiling)];
  return {
    title: call.title,
    said: [
      words.callStates[call.state],
      ...(dates.length > 0 ? [dates.join(' – ')] : []),
      words.chosen(call.chosen, call.places),
      ...rate,
    ].join(' · '),
    applicants: call.applicants.map(({ member, status, cost, grant }) => ({
      member,
      status: label(`portfolio.calls.applicants.status=${status}`, language) ?? status,
      cost,
      grant,
    })),
  };
}

export function membersView(portfolio: Portfolio, language: Language): Members {
  const words = portfolioWords[language];
  return {
    agreements: portfolio.agreements.map(({ member, label: name, until, state, contact }) => ({
      member,
      service: name[language],
      until,
      state: words.agreementStates[state],
      isPressing: state === 'expired' || state === 'missing' || state === 'due',
      contact,
    })),
    shared: portfolio.shared.map(({ id, title, planned, parts, faults }) => ({
      id,
      title,
      planned,
      parts: parts.map(({ member, isLead, share, amount }) => ({
        member: isLead ? `${member} (${words.lead})` : member,
        share,
        amount,
      })),
      faults: faults.length === 0 ? null : faults.map((fault) => words.sharedFaults[fault]).join(', '),
    })),
    calls: portfolio.calls.map((call) => callView(call, language)),
    meetings: portfolio.meetings.map(({ date, kind, title, place, members }) => ({
      date,
      kind: label(`portfolio.meetings.kind=${kind}`, language) ?? kind,
      title,
      place,
      members: formatList(members, language),
    })),
    testimonies: portfolio.testimonies.map(({ text, by, member }) => ({ text, by: by === null ? member : `${by}, ${member}` })),
  };
}
