import type { Translation } from '../translation';
import type { replyBar as english } from '../en/reply-bar';

export const replyBar = {
  privacy: {
    label: 'Qui peut lire la réponse',
    public: 'Publique',
    private: 'Privée',
    send: 'Répondre en privé en tant que {profile}',
  },
  bar: 'Barre de réponse',
  replyAs: 'Répondre en tant que',
  chooseProfile: 'Choisir un profil',
  reply: 'Réponse',
  placeholder: 'Écrire une réponse',
  send: 'Répondre en tant que {profile}',
  sendAsNobody: 'Envoyer',
  shortcut: { mac: '⌘ ↵', other: 'Ctrl Entrée' },
  sent: 'Envoyé avec le profil <who>{profile}</who>',

  byHand: 'Choisi à la main. Par défaut :',
  alternativeTaken: 'L’autre possibilité, prise à la main.',
  backToDefault: 'Revenir au choix par défaut',
  takeAlternative: 'Prendre plutôt {profile}',

  left: '{unit, select, bytes {{count, plural, one {# octet restant} other {# octets restants}}} other {{count, plural, one {# restant} other {# restants}}}}',
  over: '{unit, select, bytes {{count, plural, one {# octet de trop} other {# octets de trop}}} other {{count, number} de trop}} (la limite est {max, number})',
  nearLimit: 'Près de la limite',
  answeredLast: '<who>{profile}</who> a répondu en dernier dans cette conversation.',
  otherSettings: 'Commencé avec d’autres réglages ; <who>{profile}</who> répond toujours.',
  unitHint: {
    characters: 'Compté en caractères : un émoji en fait 2 ou plus.',
    graphemes: 'Compté comme on les lit : un émoji fait 1.',
    bytes: 'Compté en octets : un accent en prend 2, un émoji 4.',
    xWeighted: 'Compté comme X compte : une adresse fait 23, un émoji 2.',
  },

  obstacle: {
    'unknown-outcome': 'Vérifiez d’abord si la réponse est partie.',
    offline: 'Vous êtes hors ligne : rien ne peut être envoyé.',
    'not-kept':
      'Non conservé dans ce navigateur : faites d’abord de la place, pour que rien ne parte deux fois.',
    'nobody-left': 'Personne ne peut répondre pour le moment.',
    blocked: 'Bloqué : choisissez d’abord qui répond.',
    'no-sender': 'Choisissez d’abord qui répond.',
    'chosen-cannot-reply': 'Le profil choisi ne peut pas répondre. Choisissez-en un autre.',
    'just-changed': 'Le profil qui répond vient de changer.',
    'too-long': 'La réponse est trop longue.',
    'open-placeholder': 'Remplissez d’abord ce qui est entre accolades.',
    empty: 'Écrivez d’abord quelque chose.',
  },

  changed:
    '{now, select, answered {Maintenant, <who>{profile}</who> répond} blocked {Maintenant, la réponse est bloquée} other {Maintenant, aucune réponse n’est possible}} ; {before, select, answered {avant, c’était <who>{former}</who>} blocked {avant, c’était bloqué} other {avant, aucune réponse n’était possible}}.',
  noted: 'Compris',

  refused: {
    'resolution-changed':
      'Rien n’est parti : {now, select, answered {<who>{profile}</who> répondrait maintenant à la place de <who>{former}</who>} blocked {la réponse est bloquée maintenant} other {aucune réponse n’est plus possible}}.',
    conflict:
      'Rien n’est parti : quelqu’un a modifié la même chose au même moment. Envoyez de nouveau.',
    forbidden: 'Rien n’est parti : votre rôle ne permet pas de répondre.',
    'not-stored':
      'Rien n’est parti : le navigateur n’a pas pu enregistrer l’envoi, et un plantage aurait pu le faire partir deux fois. Faites de la place, puis envoyez à nouveau.',
    'mention-gone': 'Rien n’est parti : cette mention n’existe plus.',
    'mailbox-gone': 'Rien n’est parti : la boîte aux lettres de cette réponse a été supprimée.',
    'profile-cannot-reply':
      'Rien n’est parti : <who>{profile}</who> ne peut pas répondre ici ({problem}). Choisissez un autre profil.',
    'too-long':
      'Rien n’est parti : le service compte {length, number} et accepte {max, number}. Raccourcissez.',
    other: 'Rien n’est parti. Le serveur dit : {title}',
  },
  sendAs: 'Envoyer en tant que {profile}',
  chooseAnother: 'Choisir un autre profil',

  cannotReply: 'Votre rôle, {role}, ne permet pas de répondre.',
  roles: { viewer: 'lecture seule', agent: 'agent', editor: 'éditeur', admin: 'administrateur' },
} satisfies Translation<typeof english>;
