// Views of which one is shown, by the pattern of tabs (WAI-ARIA Authoring Practices): arrows go from one to the next.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

export interface TabView {
  readonly id: string;
  readonly label: string;
  /** What is being written there outlasts a look at another view. */
  readonly stays?: boolean;
  readonly show: () => ComponentChildren;
}

const turns: Readonly<Record<string, (at: number, of: number) => number>> = {
  ArrowRight: (at, of) => (at + 1) % of,
  ArrowLeft: (at, of) => (at + of - 1) % of,
  Home: () => 0,
  End: (_, of) => of - 1,
};

/** What is hidden stays as it was last seen, and is not drawn again. */
function Panel({ id, show, isShown }: Pick<TabView, 'id' | 'show'> & { readonly isShown: boolean }) {
  const seen = useRef<ComponentChildren>(null);
  if (isShown) seen.current = show();
  return (
    <div role="tabpanel" id={`view-${id}`} aria-labelledby={`tab-${id}`} hidden={!isShown}>
      {seen.current}
    </div>
  );
}

export function Tabs({ label, views }: { readonly label: string; readonly views: readonly TabView[] }) {
  const [at, setAt] = useState(0);
  const pressed = (event: KeyboardEvent): void => {
    const turn = turns[event.key];
    if (turn === undefined) return;
    event.preventDefault();
    const next = turn(at, views.length);
    setAt(next);
    document.getElementById(`tab-${views[next]?.id}`)?.focus();
  };
  return (
    <section class="views">
      <div role="tablist" aria-label={label} onKeyDown={pressed}>
        {views.map(({ id, label: said }, place) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={place === at}
            aria-controls={place === at ? `view-${id}` : undefined}
            tabIndex={place === at ? 0 : -1}
            onClick={() => setAt(place)}
          >
            {said}
          </button>
        ))}
      </div>
      {views.map(
        ({ id, stays, show }, place) => (place === at || stays) && <Panel key={id} id={id} show={show} isShown={place === at} />,
      )}
    </section>
  );
}
