// The page: its controls, the criteria beside, and one view at a time.
import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import type { LiveData } from '../../model/index.ts';
import { formatDate } from '../../wording/formats.ts';
import { liveWords } from '../../wording/votes/live.ts';
import { categoriesOf, rankingOf } from '../reckoning.ts';
import { reopened } from '../reopened.ts';
import { savedSitting, savedText } from '../saved.ts';
import { afterGesture, type Gesture, type LiveState, opening, unsettled } from '../state.ts';
import { Ballots } from './ballots.tsx';
import { Card } from './card.tsx';
import { Categories } from './categories.tsx';
import { Compare } from './compare.tsx';
import { Criteria } from './criteria.tsx';
import { Decisions } from './decisions.tsx';
import { download, useGuard } from './keeping.ts';
import { PlanView } from './plan.tsx';
import { RankingTable } from './ranking.tsx';
import type { Sitting } from './sitting.ts';
import { useStudied } from './studying.ts';
import { Tabs } from './tabs.tsx';
import { Effort, Walking } from './walking.tsx';

const step =
  (data: LiveData) =>
  (state: LiveState, gesture: Gesture): LiveState =>
    afterGesture(state, gesture, data);

/** Ctrl+Z and Ctrl+Y where no text is being written. */
function useUndo(act: (gesture: Gesture) => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const isText =
        event.target instanceof HTMLTextAreaElement ||
        (event.target instanceof HTMLInputElement && event.target.type !== 'range' && event.target.type !== 'file');
      const key = event.key.toLowerCase();
      if (isText || !(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return;
      event.preventDefault();
      act({ do: key === 'y' || event.shiftKey ? 'redo' : 'undo' });
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [act]);
}

/** Within another page, as the preview shows it, browsers keep files from being saved. */
const isFramed = (): boolean => window.top !== window;

export function App({ data }: { readonly data: LiveData }) {
  const { language } = data;
  const words = liveWords[language];
  const [state, act] = useReducer<LiveState, Gesture>(
    useMemo(() => step(data), [data]),
    opening,
  );
  const [opened, open] = useState<string | null>(null);
  const [isLarge, setLarge] = useState(false);
  const ranking = useMemo(() => rankingOf(data, state.now), [data, state.now]);
  const start = useMemo(() => rankingOf(data, unsettled), [data]);
  const sorted = useMemo(() => categoriesOf(data, ranking), [data, ranking]);
  const sortedAtStart = useMemo(() => categoriesOf(data, start), [data, start]);
  const studied = useStudied(ranking);
  const [saved, setSaved] = useState(unsettled);
  /** Said as long as nothing moves. */
  const [told, tell] = useState({ of: unsettled, says: '' });
  useUndo(act);
  useGuard(state.now !== unsettled && state.now !== saved);
  useEffect(() => {
    document.documentElement.classList.toggle('large', isLarge);
  }, [isLarge]);
  const reckoned = { ranking, start, studied, sorted, sortedAtStart };
  const sitting: Sitting = { data, words, language, settled: state.now, ...reckoned, act, open };
  const views = [
    { id: 'ranking', label: words.ranking.tab, show: () => <RankingTable {...sitting} /> },
    ...(sorted === null
      ? []
      : [{ id: 'categories', label: words.categories.tab, show: () => <Categories sitting={sitting} sorted={sorted} /> }]),
    { id: 'walking', label: words.walking.tab, show: () => <Walking {...sitting} /> },
    { id: 'effort', label: words.effort.tab, show: () => <Effort {...sitting} /> },
    { id: 'plan', label: words.plan.tab, stays: true, show: () => <PlanView {...sitting} /> },
    { id: 'ballots', label: words.ballots.tab, stays: true, show: () => <Ballots {...sitting} /> },
    { id: 'compare', label: words.compare.tab, show: () => <Compare kept={state.kept} sitting={sitting} /> },
    { id: 'decisions', label: words.decisions.tab, stays: true, show: () => <Decisions {...sitting} /> },
  ];
  const save = (): void => {
    download(`${words.saveFile}-${data.date}.json`, savedText(savedSitting(data, state.now)));
    setSaved(state.now);
    tell({ of: state.now, says: words.saved });
  };
  const reopen = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const found = reopened(data, await file.text());
    if (found === null) return tell({ of: state.now, says: words.notReopened });
    act({ do: 'reopen', settled: found.settled });
    setSaved(found.settled);
    tell({ of: found.settled, says: found.isWhole ? words.reopened : words.reopenedInPart });
  };
  return (
    <>
      <header>
        <div>
          <h1>{data.title}</h1>
          <p class="quiet">{[data.territory, words.asOf(formatDate(data.date, language))].filter(Boolean).join(' · ')}</p>
          {data.keptBack > 0 && <p class="quiet">{words.keptBack(data.keptBack)}</p>}
        </div>
        <div class="toolbar" role="toolbar" aria-label={words.toolbar}>
          <button type="button" disabled={state.past.length === 0} onClick={() => act({ do: 'undo' })}>
            {words.undo}
          </button>
          <button type="button" disabled={state.future.length === 0} onClick={() => act({ do: 'redo' })}>
            {words.redo}
          </button>
          <button type="button" aria-pressed={isLarge} onClick={() => setLarge(!isLarge)}>
            {words.projector}
          </button>
          <button type="button" onClick={() => window.print()}>
            {words.print}
          </button>
          <button type="button" class="strong" disabled={state.now === unsettled || isFramed()} onClick={save}>
            {words.save}
          </button>
          <label>
            {words.reopen}{' '}
            <input
              type="file"
              accept=".json"
              onChange={async ({ currentTarget }) => {
                await reopen(currentTarget.files?.[0]);
                // The same file may be reopened again.
                currentTarget.value = '';
              }}
            />
          </label>
          <p role="status" class="quiet">
            {isFramed() ? words.framed : state.now === told.of && told.says}
          </p>
        </div>
      </header>
      <main>
        {ranking.ranked.length === 0 ? (
          <>
            <p>{words.nothing}</p>
            {ranking.criteria.length > 0 && data.project.actions.length > 0 && <Ballots {...sitting} />}
          </>
        ) : (
          <>
            <Criteria {...sitting} />
            <Tabs label={words.views} views={views} />
          </>
        )}
      </main>
      {opened !== null && <Card key={opened} action={opened} sitting={sitting} close={() => open(null)} />}
    </>
  );
}
