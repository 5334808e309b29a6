// An action beside the others: those that it always precedes, those that it never does, and on what the rest depends.
import { useMemo } from 'preact/hooks';
import type { ComparedPair } from '../../model/index.ts';
import { preferenceWords, turning } from '../../wording/ranking/preferences.ts';
import { pairsOf } from '../reckoning.ts';
import { namingIn, type Sitting, titleOf } from './sitting.ts';

function List({
  heading,
  kind,
  pairs,
  said,
}: {
  readonly heading: string;
  readonly kind: string;
  readonly pairs: readonly ComparedPair[];
  readonly said: (pair: ComparedPair) => string;
}) {
  if (pairs.length === 0) return null;
  return (
    <>
      <h4>{`${heading} (${pairs.length})`}</h4>
      <ul data-pairs={kind}>
        {pairs.map((pair) => (
          <li key={`${pair.before} ${pair.after}`} data-pair={`${pair.before} ${pair.after}`}>
            {said(pair)}
          </li>
        ))}
      </ul>
    </>
  );
}

export function Pairs({ action, sitting }: { readonly action: string; readonly sitting: Sitting }) {
  const { data, language, words, studied } = sitting;
  const pairs = useMemo(() => (studied === null ? null : pairsOf(studied, action)), [studied, action]);
  const said = preferenceWords[language];
  const naming = namingIn(sitting);
  const other = ({ before, after }: ComparedPair): string => titleOf(data, before === action ? after : before);
  const those = (holds: ComparedPair['holds'], isWanted: (pair: ComparedPair) => boolean = () => true) =>
    (pairs ?? []).filter((pair) => pair.holds === holds && isWanted(pair));
  if (pairs?.length === 0) return null;
  return (
    <section class="pairs">
      <h3>{words.card.pairs}</h3>
      {pairs === null || !studied?.study ? (
        <p class="quiet">{words.card.studying}</p>
      ) : (
        <>
          <p class="quiet">{`${said.heading(studied.study.weights)}.`}</p>
          <List heading={words.card.always} kind="always" said={other} pairs={those('always', (one) => one.before === action)} />
          <List heading={words.card.never} kind="never" said={other} pairs={those('always', (one) => one.after === action)} />
          <List heading={words.card.level} kind="level" said={other} pairs={those('level')} />
          <List
            heading={words.card.depends}
            kind="depends"
            said={(pair) =>
              words.card.passes(pair.before === action, other(pair), turning(pair, { ...naming, now: words.card.shown }))
            }
            pairs={those('depends')}
          />
        </>
      )}
    </section>
  );
}
