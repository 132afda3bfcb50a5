/**
 * Stands in for the package `react-style-singleton` (vite.config.ts says so), by which Radix's layers hold
 * the page's scrolling while they are open. That one puts a `<style>` with changing text into the page,
 * which a strict Content-Security-Policy has to refuse; a constructed sheet is the same without text that
 * could come from elsewhere. See docs/decisions/0038.
 */
import { useEffect } from 'react';

interface StyleSheetSingleton {
  add: (css: string) => void;
  remove: () => void;
}

/** A sheet that is in the page as long as somebody needs it, with the text of who came first. */
export function stylesheetSingleton(): StyleSheetSingleton {
  let users = 0;
  let sheet: CSSStyleSheet | null = null;
  return {
    add(css) {
      users += 1;
      if (users > 1) return;
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    },
    remove() {
      users -= 1;
      if (users > 0) return;
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((known) => known !== sheet);
      sheet = null;
    },
  };
}

/** A component that holds such a sheet while it is there. */
export function styleSingleton() {
  const { add, remove } = stylesheetSingleton();
  return function Style({ styles, dynamic = false }: { styles: string; dynamic?: boolean }) {
    // Text that changes counts only where the user says so.
    const key = dynamic ? styles : '';
    useEffect(() => {
      add(styles);
      return remove;
      // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
    }, [key]);
    return null;
  };
}
