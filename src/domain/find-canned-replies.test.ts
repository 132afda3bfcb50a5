import { describe, expect, test } from 'vitest';
import type { CannedReply } from './canned-reply';
import { findCannedReplies } from './find-canned-replies';

const mention = { serviceId: 'facebook', language: 'fr-ca' };
const canned = (id: string, given: Partial<CannedReply> = {}): CannedReply => ({
  id,
  name: id,
  serviceId: null,
  language: null,
  text: 'Text',
  version: 1,
  ...given,
});
const find = (replies: CannedReply[], query: string) =>
  findCannedReplies(replies, query, mention).map(({ id }) => id);

describe('finding canned replies', () => {
  test('looks for every word in name and text, whatever the case and accents', () => {
    const replies = [
      canned('a', { name: 'Numéro de commande' }),
      canned('b', { name: 'Merci', text: 'Votre COMMANDE, numero 1' }),
      canned('c', { name: 'Commande' }),
    ];
    expect(find(replies, 'numero COMM')).toEqual(['a', 'b']);
    expect(find(replies, 'xyz')).toEqual([]);
    expect(find(replies, '')).toEqual(['c', 'b', 'a']);
    expect(find(replies, ' merci  1 ')).toEqual(['b']);
  });

  test('keeps those of one name in their order', () => {
    const replies = ['1', '2', '3'].map((id) => canned(id, { name: 'Thanks' }));
    expect(find(replies, '')).toEqual(['1', '2', '3']);
    expect(find([canned('b'), canned('a'), canned('c')], '')).toEqual(['a', 'b', 'c']);
  });

  test('takes a name for one that was found only where it has all of the words', () => {
    const replies = [
      canned('a', { name: 'Thanks', text: 'you' }),
      canned('b', { name: 'Thanks you' }),
    ];
    expect(find(replies, 'thanks you')).toEqual(['b', 'a']);
  });

  test('puts the service and the language before the name', () => {
    const replies = [
      canned('a', { serviceId: 'facebook', text: 'thanks' }),
      canned('thanks', { name: 'Thanks' }),
    ];
    expect(find(replies, 'thanks')).toEqual(['a', 'thanks']);
  });

  test('knows a language by its own tag as well', () => {
    const replies = [canned('a', { language: 'de' }), canned('b', { language: 'fr-ca' })];
    expect(find(replies, '')).toEqual(['b', 'a']);
  });

  test('puts those of the service and the language first, and strangers last', () => {
    const replies = [
      canned('other service', { serviceId: 'x' }),
      canned('other language', { language: 'de', serviceId: 'facebook' }),
      canned('all'),
      canned('own language', { language: 'fr' }),
      canned('own both', { language: 'fr', serviceId: 'facebook' }),
    ];
    expect(find(replies, '')).toEqual([
      'own both',
      'own language',
      'all',
      'other language',
      'other service',
    ]);
  });

  test('puts what is found by name before what is found by text', () => {
    const replies = [canned('a', { text: 'thanks' }), canned('b', { name: 'Thanks' })];
    expect(find(replies, 'thanks')).toEqual(['b', 'a']);
  });
});
