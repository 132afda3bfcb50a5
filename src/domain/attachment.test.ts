import { describe, expect, it } from 'vitest';
import { canShowAttachment } from './attachment';

const attachment = { id: 'a', name: 'a', size: null, description: null };

describe('an attachment is shown in the page', () => {
  it.each([
    ['image', 'image/png', true],
    ['image', 'image/jpeg', true],
    ['image', 'image/gif', true],
    ['image', 'image/webp', true],
    ['image', 'image/avif', true],
    ['image', 'image/svg+xml', true],
    ['image', 'text/html', false],
    ['image', 'image/tiff', false],
    ['image', '', false],
    ['file', 'image/png', false],
    ['video', 'video/mp4', false],
  ] as const)('%s of %s: %s', (kind, mediaType, expected) => {
    expect(canShowAttachment({ ...attachment, kind, mediaType })).toBe(expected);
  });
});
