import type { RunningBackend } from '../../e2e/backends';
import { serveHtml } from '../serve-html';

const rows = 3000;

/** What no list that comes and goes can beat: rows that are all there, each with three texts and a mark. */
const html = `<!doctype html><html lang="en"><title>Static rows</title><style>
ul { height: 700px; width: 400px; overflow: auto; margin: 0; padding: 0; font: 13px/18px sans-serif; }
li { display: grid; grid-template-columns: 16px 1fr auto; height: 56px; border-bottom: 1px solid #ddd; }
p { grid-column: 2 / -1; margin: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
</style><ul>${Array.from(
  { length: rows },
  (_, index) =>
    `<li><i>•</i><b>Author ${String(index)}</b><time>12:${String(index % 60)}</time><p>What somebody wrote about an order that has not arrived, number ${String(index)}</p></li>`,
).join('')}</ul></html>`;

export function startStaticPage(): Promise<RunningBackend> {
  return serveHtml(html);
}
