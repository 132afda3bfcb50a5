import type { Translation } from '../translation';
import type { settingsHistory as english } from '../en/settings-history';

export const settingsHistory = {
  title: 'Historique',
  accountTitle: 'Historique des réglages',
  accountHint:
    'Chaque modification des réglages de réponse, de la plus récente à la plus ancienne.',
  close: 'Fermer',
  loading: 'Chargement de l’historique',
  retry: 'Réessayer',
  empty: 'Rien n’a encore été enregistré',
  emptyHint: 'Dès le premier enregistrement, chacun verra ici qui a modifié quoi.',
  failed: 'L’historique n’a pas pu être chargé.',
  refreshFailed: 'L’historique n’a pas pu être mis à jour.',
  moreFailed: 'Les enregistrements plus anciens n’ont pas pu être chargés.',
  noAnswer: 'Le serveur ne répond pas. Vérifiez la connexion, puis réessayez.',
  offline: 'Vous êtes hors ligne. L’historique pourra être chargé quand la connexion sera revenue.',
  badAnswer: 'Raison indiquée : {reason}',
  count: '{count, plural, one {# enregistrement} other {# enregistrements}}',
  time: '{relative} · {exact}',
  mailbox: 'Boîte aux lettres {name}',
  folder: 'Dossier {name} dans {mailbox}',
  step: '{count, plural, one {# réglage enregistré en une seule fois} other {# réglages enregistrés en une seule fois}}',
  stepGoesOn: 'Plusieurs réglages enregistrés en une seule fois',
  sameMeaning: 'Rien qui décide de qui répond',
  mentions:
    '{changed, plural, one {# mention} other {# mentions}} sur {total, number} {changed, plural, one {a changé} other {ont changé}} de profil de réponse',
  restore: 'Restaurer ces réglages',
  restoreBefore: 'Restaurer ceux d’avant',
  isPresent: 'Ce sont les réglages actuels',
  isGone: {
    mailbox:
      'Cette boîte aux lettres a été supprimée. Elle ne peut pas revenir ; un administrateur peut en créer une nouvelle.',
    'smart-folder': 'Il a été supprimé avec sa boîte aux lettres et ne peut pas revenir.',
  },
  recreate: 'Rétablir ce dossier',
  created: 'Création',
  deleted: 'Suppression',
  reach:
    '{changed, number} {changed, plural, one {mention} other {mentions}} sur {total, number} dans aucune autre boîte aux lettres',
  restored: {
    after:
      'Voici les réglages enregistrés par {who} {relative} ({exact}). Rien n’est encore enregistré.',
    before:
      'Voici les réglages d’avant l’enregistrement de {who} {relative} ({exact}). Rien n’est encore enregistré.',
    isPresent: 'Ce sont déjà les réglages actuels : rien à restaurer.',
    notFound:
      'L’enregistrement à restaurer n’est pas dans l’historique. Voici les réglages actuels.',
    failed: 'L’enregistrement à restaurer n’a pas pu être chargé. Voici les réglages actuels.',
    cannotReply:
      '{name} ne peut plus répondre sur {service} ({reason}). Choisissez un autre profil.',
    leftOut: 'Laissé tel quel, car cela n’existe plus : {names}.',
    filter:
      'Le filtre change aussi. Le calcul porte sur les mentions que le dossier contient maintenant ou contiendra.',
    deleted:
      'Voici les réglages du dossier à l’enregistrement de {who} {relative} ({exact}). Enregistrer le rétablit.',
  },
} satisfies Translation<typeof english>;
