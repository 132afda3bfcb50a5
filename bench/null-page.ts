import type { RunningBackend } from '../e2e/backends';
import { serveHtml } from './serve-html';

/**
 * Every result is also given as a ratio to this page, the floor: 24 buttons and 20 texts, and a script that
 * changes the texts when a button is clicked.
 */
const html = `<!doctype html><html lang="en"><title>Null page</title><main>
<nav aria-label="Folders">${Array.from({ length: 24 }, (_, index) => `<button>Button ${String(index)}</button>`).join('')}</nav>
<div style="height:400px;overflow:auto" id="list">${Array.from({ length: 20 }, (_, index) => `<p class="row" style="height:56px">Text ${String(index)}</p>`).join('')}</div>
</main><script>
let clicks = 0;
document.querySelector('nav').addEventListener('click', () => {
  clicks += 1;
  for (const row of document.querySelectorAll('.row')) row.firstChild.data = 'Text ' + clicks;
});
</script></html>`;

export function startNullPage(): Promise<RunningBackend> {
  return serveHtml(html);
}
