import type { Translation } from '../translation';
import type { mentions as english } from '../en/mentions';

export const mentions = {
  followers: '{count, plural, one {{compact} abonné} other {{compact} abonnés}}',
  kinds: {
    'private-message': 'Message privé',
    review: 'Avis',
    comment: 'Commentaire',
    post: 'Publication',
  },
  onPage: '{kind} sur la page <who>{profile}</who>',
  toProfile: '{kind} à <who>{profile}</who>',
  openOnService: 'Ouvrir sur {service}',
  resolved: 'Résolue',
  resolve: 'Résoudre',
  reopen: 'Rouvrir',
  assign: 'Assigner',
  nobody: 'Personne',
  me: '{name} (vous)',
  unknownUser: 'un utilisateur supprimé',
  unknownService: 'un service inconnu',
  mayNotTriage:
    'Votre rôle ne permet ni de résoudre, ni d’assigner, ni de changer priorité et étiquettes.',
  notChanged: {
    lost: 'Pas enregistré, autant qu’on sache : rien n’est revenu.',
    refused: 'Pas enregistré : {title}',
    forbidden:
      'Pas enregistré : votre rôle ne permet ni de résoudre, ni d’assigner, ni de changer priorité et étiquettes.',
    tooManyTags:
      'Pas enregistré : la mention a déjà toutes les étiquettes qu’elle peut avoir. Retirez-en une.',
    offline: 'Pas enregistré : vous êtes hors ligne.',
  },
  tryAgain: 'Réessayer',
  facts: {
    label: 'Faits',
    language: 'Langue',
    sentiment: 'Tonalité',
    folders: 'Dossiers intelligents',
  },
  sentiments: { positive: 'Positive', neutral: 'Neutre', negative: 'Négative' },
  priorities: {
    low: 'Priorité basse',
    normal: 'Priorité normale',
    high: 'Priorité haute',
    critical: 'Priorité critique',
  },
  conversation: 'Conversation',
  thisMention: 'La mention ouverte',
  deletedProfile: 'un profil supprimé',
  sentBy: 'envoyé par <name>{user}</name>',
  whySent: 'Pourquoi l’envoi avec le profil {profile}',
  sentOutside: 'envoyé hors de Signet',
  chosenBy: {
    alternative: 'en remplacement',
    'by-hand': 'choisi à la main',
  },
  showAll: 'Tout afficher',
  showLess: 'Réduire',
  loading: 'La mention se charge',
} satisfies Translation<typeof english>;
