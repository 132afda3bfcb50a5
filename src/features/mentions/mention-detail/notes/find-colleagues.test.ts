import { expect, test } from 'vitest';
import { findColleagues } from './find-colleagues';

const users = ['Deniz Aydın', 'Claire Fontaine', 'Amara Nwosu', 'Anne-Claire Denis'].map(
  (name) => ({ id: name, name, role: 'agent' as const }),
);

test.each([
  ['', ['Amara Nwosu', 'Anne-Claire Denis', 'Claire Fontaine']],
  ['cl', ['Claire Fontaine', 'Anne-Claire Denis']],
  ['DENI', ['Anne-Claire Denis']],
  ['claire fo', ['Claire Fontaine']],
  ['Claire Fontaine ', []],
  ['nobody', []],
])('of %j are found %j, without who writes', (query, names) => {
  expect(findColleagues(users, query, 'Deniz Aydın').map(({ name }) => name)).toEqual(names);
});
