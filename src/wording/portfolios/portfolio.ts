// What jalon portfolio says, and the documents of a portfolio after it.
import { plural } from '../../values/index.ts';
import { formatNumber } from '../formats.ts';
import { labelOf } from '../label.ts';
import { portfolioFr } from './portfolio-fr.ts';

// What is said of a portfolio, in English.

const portfolioEn: typeof portfolioFr = {
  untitled: 'Portfolio of projects',
  at: (day) => `on ${day}`,
  counts: (projects, territories, people) =>
    `${projects} ${plural(projects, 'en', 'project')}, ${territories} ${plural(territories, 'en', 'territory', 'territories')}, ${people} inhabitants`,
  heads: {
    territory: labelOf('project.territory', 'en'),
    step: 'Step',
    gates: 'Gates',
    progress: 'Progress',
    planned: labelOf('action.budget.planned', 'en'),
    spent: labelOf('portfolio.sharedActions.budget.spent', 'en'),
    indicators: 'Indicators on path',
    late: 'Late',
    blocked: 'Blocked',
    risks: 'High risks',
    duty: 'Duties to answer',
    problems: 'Errors',
    rank: 'Rank',
    actions: 'Actions',
    done: 'Done',
    population: labelOf('project.territory.populations.value', 'en'),
    count: 'Projects',
    territories: 'Territories',
    indicator: labelOf('values.values.indicator', 'en'),
    value: labelOf('values.values.value', 'en'),
    rule: labelOf('project.checks.waivers.rule', 'en'),
    given: 'Given by',
    period: labelOf('values.values.period', 'en'),
    need: labelOf('portfolio.answers.need', 'en'),
    theme: labelOf('portfolio.services.theme', 'en'),
    service: labelOf('portfolio.answers.service', 'en'),
    notJoined: 'Still to join',
    member: labelOf('portfolio.answers.member', 'en'),
    until: 'Ends',
    state: 'State',
    contact: labelOf('portfolio.members.agreements.contact', 'en'),
    year: labelOf('portfolio.sharedActions.budget.year', 'en'),
    people: labelOf('needs.needs.mentions.people', 'en'),
  },
  ofTotal: portfolioFr.ofTotal,
  total: 'Total',
  sections: {
    territories: 'Territories',
    years: 'Budget by year',
    money: 'Budget by theme',
    late: 'Late actions',
    silent: 'No news for six months',
    indicators: 'Indicators together',
    faulty: 'Projects with files to mend',
    broken: 'Projects that could not be read',
    twice: 'Projects counted once',
    homonyms: 'Projects counted for one territory',
    programme: 'The structure’s own programme',
    themes: 'By theme',
    agreements: labelOf('portfolio.members.agreements', 'en'),
    shared: labelOf('portfolio.sharedActions', 'en'),
    calls: labelOf('portfolio.calls', 'en'),
    meetings: 'Seminars and meetings',
    testimonies: labelOf('portfolio.testimonies', 'en'),
  },
  grouping: { size: 'By size of territory', step: 'By step', department: 'By department' },
  unknownClass: 'not stated',
  due: { end: 'was to end', begin: 'was to begin' },
  moreLate: (count) => `and ${count} more: “--out folder” writes them all`,
  silentSince: (day) => (day === null ? 'nothing is dated there' : `last news on ${day}`),
  size: (low, high) =>
    high === null
      ? `${formatNumber(low, 'en')} inhabitants and more`
      : low === 0
        ? `below ${formatNumber(high, 'en')} inhabitants`
        : `${formatNumber(low, 'en')} to ${formatNumber(high - 1, 'en')} inhabitants`,
  measures: {
    progress: 'Progress',
    gates: 'Gates passed',
    spent: 'Share spent',
    late: 'Share late',
    perInhabitant: 'Planned for each inhabitant',
  },
  spread: (median, low, high, count) => `${median} (${low} to ${high}; ${count})`,
  tooFew: (fewest) =>
    `Each measure: the median (as many territories above as below), then in brackets the range that holds half of them, and how many say it. It is not given where fewer than ${fewest} territories say it. No territory is ranked unless you ask.`,
  rankedBy: (measure) => `Territories ranked, as you asked, by: ${measure}.`,
  mixed: 'Amounts without tax, with tax or on no stated basis, added as they stand: an order of magnitude.',
  countedOnce: (planned, spent) => {
    const amounts = [planned && `${planned} planned`, spent && `${spent} spent`].filter((one) => one !== '');
    return `Shared actions count once: ${amounts.join(' and ')} by projects is left out of these totals.`;
  },
  rules: {
    sum: labelOf('indicators.indicators.aggregation=sum', 'en'),
    mean: 'plain mean',
    'weighted-mean': labelOf('indicators.indicators.aggregation=weighted-mean', 'en'),
    last: labelOf('indicators.indicators.aggregation=last', 'en'),
    none: 'none',
  },
  weights: { base: 'by counts', population: 'by population' },
  rolled: {
    'not-addable': 'does not add up',
    'no-rule': 'no rule stated',
    differing: 'rules or units differ',
    'uneven-periods': 'different periods',
    'no-weight': 'weights not known',
    'no-value': 'no value yet',
  },
  single: (count) =>
    `${count} ${plural(count, 'en', 'indicator')} of one territory alone: they come together when made from one model of the catalogue, or when title, unit and calculation are the same.`,
  formatOld: (format) => `format ${format}: “jalon migrate” brings it up to date`,
  noProject: 'no project there',
  absent: 'this folder does not exist',
  outside: 'outside the folders that the command names (--organisation <folder> names one)',
  broken: (codes) => `project.yaml cannot be used (${codes}); “jalon validate” tells it in full`,
  lostShown: 'this project was not found',
  oldShown: 'its files are to be brought up to date',
  brokenShown: 'its files are to be mended',
  faulty: (errors) => `${errors} ${plural(errors, 'en', 'error')}; “jalon validate” tells them in full`,
  twice: (root, as) => `${root}: the same project as ${as}`,
  homonyms: (territory, roots, people) =>
    `${territory} (${roots}): one territory${people === null ? '' : `, ${formatNumber(people, 'en')} inhabitants`}, for want of a SIREN; if they are several, give each its own (siren, under territory, in project.yaml)`,
  noNeeds: 'No need is on record.',
  states: {
    candidate: 'Candidate for a regional service',
    'to-extend': 'Service exists, to be extended',
    answered: 'Already answered by the offer',
    alone: 'Raised by one territory',
  },
  by: { said: 'matched by the structure', wording: 'brought together by words' },
  weight: (territories, people, heard) =>
    `${territories} ${plural(territories, 'en', 'territory', 'territories')}, ${people} inhabitants${heard === 0 ? '' : `, ${heard} ${plural(heard, 'en', 'person', 'people')} heard`}`,
  service: (name, by) => `service: ${name} (${by})`,
  notJoined: (names) => `have not joined: ${names}`,
  joined: 'all have joined',
  planned: (amount) => `planned separately: ${amount}`,
  shared: (ids) => `shared action: ${ids}`,
  aboutNeeds:
    'Needs of one theme go together when their words are alike; each is in one group only. To be read again before anything is decided.',
  alone: (count) => `${count} ${plural(count, 'en', 'need')} without a service, raised by one territory`,
  agreementStates: { expired: 'expired', missing: 'to sign', due: 'to renew', current: 'current', open: 'no end' },
  lead: 'lead',
  sharedFaults: {
    'shares-exceed': 'the shares exceed the whole',
    'unknown-action': 'a sheet that it names is in no project followed',
    'no-cost': 'cost not known',
  },
  callStates: { 'to-come': 'to come', open: 'open', closed: 'closed', undated: 'no dates' },
  chosen: (count, places) =>
    places === null ? `${count} chosen` : `${count} chosen for ${places} ${plural(places, 'en', 'place')}`,
  cofunding: (rate, ceiling) => (ceiling === null ? `co-funding ${rate}` : `co-funding ${rate}, at most ${ceiling}`),
  grant: (amount) => `grant ${amount}`,
  withheld: (count) => `${count} ${plural(count, 'en', 'testimony', 'testimonies')} not agreed to publication, left out`,
  nothing: 'No agreement, shared action, call or meeting: portfolio.yaml describes them.',
  charts: {
    steps: 'Territories by step',
    money: 'Planned and spent by year',
    needs: (shown, all) =>
      shown < all ? `Territories of each need: the first ${shown} needs of ${all}` : 'Territories of each need',
  },
  duty: (first, others) => (others === 0 ? first : `${first} and ${others} more`),
  everyTerritory: (but) => (but === '' ? 'all territories' : `all territories but ${but}`),
  notice: 'Illustrative content: the territories exist, what is said of them is imagined.',
};

export const portfolioWords = { fr: portfolioFr, en: portfolioEn };
