// What a room or a voter has said is kept: a file is handed over, and the browser asks before what is not saved is left.
import { useLayoutEffect } from 'preact/hooks';

/**
 * Where something would be lost, the browser asks before it leaves the page. As soon as the page says so: an effect after the next
 * frame would let a page go that is left within it.
 */
export function useGuard(isDue: boolean): void {
  useLayoutEffect(() => {
    const keep = (event: BeforeUnloadEvent): void => {
      if (isDue) event.preventDefault();
    };
    addEventListener('beforeunload', keep);
    return () => removeEventListener('beforeunload', keep);
  }, [isDue]);
}

/** Hands a file to whoever asked, by the browser's own way. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
