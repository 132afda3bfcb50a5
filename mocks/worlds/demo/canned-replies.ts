import type { CannedReply } from '../../../src/domain/canned-reply';

/** What Hemvale's agents answer with again and again; written out, so that no random draw moves by it. */
export const demoCannedReplies: readonly CannedReply[] = [
  write('thanks-en', 'Thank you', 'en', 'Thank you for your kind words, {author}. {agent}'),
  write('thanks-fr', 'Merci', 'fr', 'Merci pour vos mots, {author}. {agent}'),
  write('thanks-de', 'Danke', 'de', 'Vielen Dank für Ihre Worte, {author}. {agent}'),
  write(
    'order-number-en',
    'Order number, please',
    'en',
    'Hello {author}, please send us your order number in a private message, and we will look into it straight away. {agent}, {profile}',
  ),
  write(
    'order-number-fr',
    'Numéro de commande',
    'fr',
    'Bonjour {author}, envoyez-nous votre numéro de commande en message privé et nous regardons cela tout de suite. {agent}, {profile}',
  ),
  write(
    'order-number-de',
    'Bestellnummer',
    'de',
    'Hallo {author}, schicken Sie uns bitte Ihre Bestellnummer als private Nachricht, dann sehen wir gleich nach. {agent}, {profile}',
  ),
  write(
    'delay-en',
    'Late delivery',
    'en',
    'We are sorry that your delivery is late, {author}. We have asked the carrier and will write to you as soon as we know the new date. {agent}',
  ),
  write(
    'delay-fr',
    'Livraison en retard',
    'fr',
    'Nous sommes désolés du retard de votre livraison, {author}. Le transporteur est prévenu ; nous vous écrivons dès que la nouvelle date est connue. {agent}',
  ),
  write(
    'delay-de',
    'Lieferung verspätet',
    'de',
    'Es tut uns leid, dass sich Ihre Lieferung verspätet, {author}. Wir haben beim Spediteur nachgefragt und melden uns mit dem neuen Termin. {agent}',
  ),
  write(
    'short-x-en',
    'Short: private message',
    'en',
    'Hi {author}, could you send us a private message? {agent}',
    'x',
  ),
  write(
    'short-x-fr',
    'Court : message privé',
    'fr',
    'Bonjour {author}, pouvez-vous nous écrire en privé ? {agent}',
    'x',
  ),
  write(
    'review-en',
    'Review: thank you',
    'en',
    'Thank you for your review, {author}. We pass it on to the team in the store. {profile}',
    'google-business',
  ),
  write(
    'review-de',
    'Bewertung: danke',
    'de',
    'Danke für Ihre Bewertung, {author}. Wir geben sie an das Team im Haus weiter. {profile}',
    'google-business',
  ),
  write(
    'opening-hours',
    'Opening hours',
    null,
    'The opening hours of all our stores: https://hemvale.example/stores',
  ),
];

function write(
  id: string,
  name: string,
  language: string | null,
  text: string,
  serviceId: string | null = null,
): CannedReply {
  return { id, name, serviceId, language, text, version: 1 };
}
