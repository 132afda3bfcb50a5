import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Theme = 'light' | 'dark';

const css = ['tokens.css', 'hues.css']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('\n');

function readColours(theme: Theme): Map<string, string> {
  const colours = new Map<string, string>();
  for (const [, selector = '', body = ''] of css.matchAll(/(:root[^{]*)\{([^}]*)\}/g)) {
    const isOfTheme = theme === 'dark' ? true : !selector.includes("'dark'");
    if (!isOfTheme) continue;
    for (const [, name = '', value = ''] of body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/g))
      colours.set(name, value);
  }
  return colours;
}

/** WCAG 2.2: relative luminance of an sRGB colour. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const plainSurfaces = ['surface', 'surface-raised', 'surface-sunken', 'surface-hover'];
const surfaces = [...plainSurfaces, 'surface-pressed', 'surface-selected'];
const tints = ['accent-quiet', 'attention-quiet', 'danger-quiet'];

describe.each<Theme>(['light', 'dark'])('the %s theme', (theme) => {
  const colours = readColours(theme);
  const hues = [...colours.keys()].flatMap((name) => /^hue-(\w+)-solid$/.exec(name)?.[1] ?? []);

  function expectContrast(least: number, inks: string[], grounds: string[]) {
    const misses = inks.flatMap((ink) =>
      grounds.flatMap((ground) => {
        const ratio = contrast(colours.get(ink) ?? '', colours.get(ground) ?? '');
        return ratio >= least ? [] : [`${ink} on ${ground}: ${ratio.toFixed(2)}`];
      }),
    );
    expect(misses).toEqual([]);
  }

  it('has sixteen hues', () => {
    expect(hues).toHaveLength(16);
  });

  it('lets every text be read on every surface', () => {
    expectContrast(4.5, ['text', 'text-quiet'], [...surfaces, ...tints]);
    expectContrast(4.5, ['accent-ink', 'attention-ink', 'danger-ink', 'success-ink'], surfaces);
    for (const tone of ['accent', 'attention', 'danger'])
      expectContrast(4.5, [`${tone}-ink`], [`${tone}-quiet`]);
    expectContrast(4.5, ['accent-text'], ['accent', 'accent-hover', 'accent-pressed']);
    expectContrast(4.5, ['danger-text'], ['danger', 'danger-hover', 'danger-pressed']);
    expectContrast(4.5, ['tooltip-text'], ['tooltip']);
  });

  it('lets every mark be seen', () => {
    expectContrast(3, ['accent', 'attention', 'danger'], plainSurfaces);
    expectContrast(3, ['border-strong'], ['surface', 'surface-raised', 'surface-sunken']);
    expectContrast(3, ['focus-ring'], surfaces);
  });

  it('lets every hue be read and seen', () => {
    for (const hue of hues) {
      expectContrast(4.5, [`hue-${hue}-ink`], [...surfaces, `hue-${hue}-quiet`]);
      expectContrast(4.5, [`hue-${hue}-contrast`], [`hue-${hue}-solid`]);
      expectContrast(3, [`hue-${hue}-solid`], ['surface', 'surface-raised', 'surface-sunken']);
    }
  });
});
