// The actions in the categories of the committee: the rule, what each category asks, and who is in it.
import type { SortedActions } from '../../model/index.ts';
import { colon } from '../../values/index.ts';
import { entrySentences, ruleItself, sortedGroups, vetoSentences } from '../../wording/ranking/sorting-words.ts';
import { namingIn, type Sitting, titleOf } from './sitting.ts';

export function Categories({ sitting, sorted }: { readonly sitting: Sitting; readonly sorted: SortedActions }) {
  const { data, language, ranking, words, open } = sitting;
  const naming = namingIn(sitting);
  return (
    <>
      {ruleItself(sorted, naming).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p class="quiet">{words.categories[sorted.from]}</p>
      <ul class="quiet">
        {entrySentences(ranking, sorted, naming).map(({ category, asks }) => (
          <li key={category}>{`${category}${colon[language]}${asks}`}</li>
        ))}
      </ul>
      {sortedGroups(sorted, naming).map(({ title, actions }) => (
        <section key={title} data-group={title}>
          <h3>{words.categories.group(title, actions.length)}</h3>
          <ul>
            {actions.map((one) => (
              <li key={one.action}>
                <button type="button" class="link" data-action={one.action} onClick={() => open(one.action)}>
                  {titleOf(data, one.action)}
                </button>
                {vetoSentences(ranking, one, naming).map((sentence) => (
                  <p key={sentence} class="quiet">
                    {sentence}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
