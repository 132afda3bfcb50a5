import compile from 'icu-minify/compile';
import type { Plugin } from 'vite';

/**
 * Compiles the ICU messages of the catalogues while building, so that the parser of the message format
 * (9 kB gzip) stays at home: use-intl's formatter of compiled messages takes the place of the other. A
 * message that is not well-formed fails the build. In a catalogue each message is one string literal.
 */
export function compileMessages(): Plugin {
  return {
    name: 'compile-messages',
    apply: 'build',
    config: () => ({
      resolve: {
        alias: [
          {
            find: /^use-intl\/format-message$/,
            replacement: 'use-intl/format-message/format-only',
          },
        ],
      },
    }),
    transform: {
      filter: { id: /\/src\/messages\/[a-z]{2}\/[\w-]+\.ts$/ },
      order: 'post',
      handler(code) {
        let compiled = '';
        let end = 0;
        for (const message of listMessages(this.parse(code))) {
          if (typeof message.value !== 'string')
            this.error('a message is one string literal', message.start);
          compiled += code.slice(end, message.start) + JSON.stringify(compile(message.value));
          end = message.end;
        }
        return { code: compiled + code.slice(end), map: null };
      },
    },
  };
}

interface Node {
  type: string;
  start: number;
  end: number;
  value?: unknown;
}

/** The leaves of the object literals in a module, in their order. */
function* listMessages(node: unknown): Generator<Node> {
  if (Array.isArray(node)) for (const item of node) yield* listMessages(item);
  if (!isNode(node)) return;
  if (node.type === 'Property' && isNode(node.value) && node.value.type !== 'ObjectExpression') {
    yield node.value;
    return;
  }
  for (const child of Object.values(node))
    if (typeof child === 'object') yield* listMessages(child);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
