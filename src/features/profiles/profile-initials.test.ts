import { expect, it } from 'vitest';
import { profileInitials } from './profile-initials';

it.each([
  ['Acme', 'A'],
  ['Acme Care', 'AC'],
  ['Acme FR page', 'AF'],
  ['  acme   us ', 'AU'],
  ["Chez l'Acme", 'CL'],
  ['@acme', 'A'],
  ['@acme.de', 'AD'],
  ['@acme_help', 'AH'],
  ['@AcmeHelp', 'AH'],
  ['24sata', '2'],
  ['Acme 24/7', 'A2'],
  ['Élan École', 'ÉÉ'],
  ['E\u0301lan', 'É'],
  ['ßeta', 'ß'],
  ['Акме Россия', 'АР'],
  ['Ακμή', 'Α'],
  ['東京 支店', '東'],
  ['株式会社Acme', '株'],
  ['アクメ Japan', 'ア'],
  ['아크미', '아'],
  ['شركة أكمي', 'ش'],
  ['אקמי ישראל', 'אי'],
  ['हिन्दी सेवा', 'हिसे'],
  ['🍕 Pizza Acme', 'PA'],
  ['👩‍🚀 👍', '👩‍🚀'],
  ['🇫🇷', '🇫🇷'],
  ['***', '*'],
  ['@', '•'],
  ['', '•'],
])('abbreviates %j as %j', (name, initials) => {
  expect(profileInitials(name)).toBe(initials);
});
