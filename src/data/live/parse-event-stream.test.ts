import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStreamParser } from './parse-event-stream';
import type { StreamMessage } from './parse-event-stream';

function parse(...pieces: string[]): StreamMessage[] {
  const messages: StreamMessage[] = [];
  const parser = createStreamParser((message) => messages.push(message));
  pieces.forEach(parser.push);
  return messages;
}

describe('the parser of event streams', () => {
  it.each([
    ['data: one\n\n', [{ id: null, data: 'one' }]],
    [
      'id: 7\ndata: one\n\ndata: two\n\n',
      [
        { id: '7', data: 'one' },
        { id: null, data: 'two' },
      ],
    ],
    ['data: one\ndata:two\ndata\n\n', [{ id: null, data: 'one\ntwo\n' }]],
    [
      'data:  spaced\r\n\r\ndata: two\r\r:',
      [
        { id: null, data: ' spaced' },
        { id: null, data: 'two' },
      ],
    ],
    [': a heartbeat\n\nevent: x\nretry: 5\ndata: one\n\n', [{ id: null, data: 'one' }]],
    ['\uFEFFdata: one\n\n', [{ id: null, data: 'one' }]],
    ['id: a\0b\ndata: one\n\n', [{ id: null, data: 'one' }]],
    ['id: 3\n\ndata: unfinished\n', []],
  ])('reads %j', (text, messages) => {
    expect(parse(text)).toEqual(messages);
  });

  it('reads the same in whatever pieces it comes', () => {
    const lines = fc.constantFrom('data: é😀', 'data', ': x', 'id: 4', '', '', 'data:a:b');
    const ends = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(fc.array(fc.tuple(lines, ends)), fc.array(fc.nat(80)), (written, cuts) => {
        const text = `${written.map((parts) => parts.join('')).join('')}\n`;
        const places = [0, ...cuts.map((cut) => cut % text.length).sort((a, b) => a - b)];
        const pieces = places.map((place, index) => text.slice(place, places[index + 1]));
        expect(parse(...pieces)).toEqual(parse(text));
      }),
    );
  });
});
