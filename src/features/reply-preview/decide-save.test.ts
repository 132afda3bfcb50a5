import { expect, test } from 'vitest';
import { decideSave } from './decide-save';

test('what stops no mention is saved', () => {
  expect(decideSave(0, false, null)).toBe('save');
});

test('what stops mentions is asked about, once', () => {
  expect(decideSave(3, false, null)).toBe('ask');
  expect(decideSave(3, false, 'counted')).toBe('save');
});

test('what is not counted is waited for, and asked about when no count comes', () => {
  expect(decideSave(null, true, null)).toBe('wait');
  expect(decideSave(null, false, null)).toBe('ask');
  expect(decideSave(null, true, 'counted')).toBe('save');
});

test('a yes without the count is none to what is counted later', () => {
  expect(decideSave(null, false, 'uncounted')).toBe('save');
  expect(decideSave(0, false, 'uncounted')).toBe('save');
  expect(decideSave(3, false, 'uncounted')).toBe('ask');
});
