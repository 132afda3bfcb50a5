import type { Translation } from '../translation';
import type { unreadable as english } from '../en/unreadable';

export const unreadable = {
  parts: {
    mentions:
      '{count, plural, one {# mention ne peut pas être affichée ici.} other {# mentions ne peuvent pas être affichées ici.}}',
    folders:
      '{count, plural, one {# dossier intelligent ne peut pas être affiché.} other {# dossiers intelligents ne peuvent pas être affichés.}}',
    services: '{count, plural, one {# service est illisible.} other {# services sont illisibles.}}',
    profiles: '{count, plural, one {# profil est illisible.} other {# profils sont illisibles.}}',
    mailboxes:
      '{count, plural, one {# boîte aux lettres est illisible.} other {# boîtes aux lettres sont illisibles.}}',
    'smart-folders':
      '{count, plural, one {# dossier intelligent est illisible.} other {# dossiers intelligents sont illisibles.}}',
    topics: '{count, plural, one {# sujet est illisible.} other {# sujets sont illisibles.}}',
    users:
      '{count, plural, one {# utilisateur est illisible.} other {# utilisateurs sont illisibles.}}',
    'canned-replies':
      '{count, plural, one {# réponse type est illisible.} other {# réponses types sont illisibles.}}',
    other: '{count, plural, one {# élément est illisible.} other {# éléments sont illisibles.}}',
  },
  noAnswers: 'Sans cela, impossible de dire qui répond.',
  fits: 'Ce que le serveur a envoyé ne respecte pas le contrat :',
  field: '<code>{field}</code> : {reason}',
  whole: 'l’élément lui-même',
  nameless: 'n° {number}',
  more: '{count, plural, one {et # autre} other {et # autres}}',
  entry: {
    mentions: 'Une mention ne peut pas être affichée.',
    replies: 'Une réponse ne peut pas être affichée.',
    notes: 'Une note interne ne peut pas être affichée.',
    activities: 'Une action ne peut pas être affichée.',
    other: 'Un élément ne peut pas être affiché.',
  },
  retry: 'Réessayer',
} satisfies Translation<typeof english>;
