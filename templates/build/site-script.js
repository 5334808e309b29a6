// What lets people filter the actions. Without it the page is whole: a plain list.
/** Runs in the page, under a policy that knows its fingerprint: it changes what is hidden, and nothing else. */
export const script = `
(() => {
  const form = document.getElementById('filters');
  if (!form) return;
  const cards = [...document.querySelectorAll('.action')];
  const groups = [...document.querySelectorAll('.group')];
  const selects = [...form.querySelectorAll('select')];
  const search = form.querySelector('input');
  const shown = document.getElementById('shown');
  const plain = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase();
  const valuesOf = (card, facet) => (card.dataset[facet] || '').split('|').filter(Boolean);
  const texts = new Map(cards.map((card) => [card, plain(card.textContent)]));
  for (const select of selects) {
    const facet = select.dataset.facet;
    const known = [...select.options].map(({ value }) => value);
    const values = new Set(cards.flatMap((card) => valuesOf(card, facet)).filter((one) => one !== '*' && !known.includes(one)));
    const sorted = facet === 'axis' ? [...values] : [...values].sort((a, b) => a.localeCompare(b, document.documentElement.lang));
    for (const value of sorted) select.append(new Option(value, value));
    select.parentElement.hidden = select.options.length < 3;
  }
  const matches = (card, words) =>
    words.every((word) => texts.get(card).includes(word)) &&
    selects.every(({ value, dataset }) => {
      const values = valuesOf(card, dataset.facet);
      return value === '' || values.includes(value) || values.includes('*');
    });
  const apply = () => {
    const words = plain(search.value).split(/\\s+/).filter(Boolean);
    for (const card of cards) card.hidden = !matches(card, words);
    for (const group of groups) group.hidden = !group.querySelector('.action:not([hidden])');
    const count = cards.filter((card) => !card.hidden).length;
    const { none, one, some } = shown.dataset;
    shown.textContent = count === 0 ? none : count === 1 ? one : some.replace('#', count);
  };
  const reach = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target) return;
    if (target.closest('[hidden]')) {
      form.reset();
      apply();
    }
    const details = target.querySelector('details');
    if (details) details.open = true;
    target.scrollIntoView();
  };
  form.addEventListener('input', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', reach);
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('details:not([open])')];
    for (const one of closed) one.open = true;
  });
  addEventListener('afterprint', () => {
    for (const one of closed) one.open = false;
  });
  form.hidden = false;
  apply();
  reach();
})();
`;
