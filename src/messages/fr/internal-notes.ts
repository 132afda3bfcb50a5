import type { Translation } from '../translation';
import type { internalNotes as english } from '../en/internal-notes';

export const internalNotes = {
  label: 'Note interne',
  unsaved: 'texte non enregistré',
  close: 'Fermer et garder le texte',
  placeholder: 'Pour l’équipe…',
  promise: 'Seuls les collègues la voient. Elle n’est jamais publiée.',
  callHint: '@ appelle un collègue.',
  save: 'Enregistrer la note',
  shortcut: { mac: '⌘ ↵', other: 'Ctrl Entrée' },
  saved: 'La note est enregistrée.',
  saving: 'enregistrement…',
  colleagues: 'Collègues',
  colleaguesFound: '{count, plural, =0 {Aucun collègue} one {# collègue} other {# collègues}}',
  nobody: 'Aucun collègue ne s’appelle « {query} ».',
  roles: { viewer: 'lecture seule', agent: 'agent', editor: 'éditeur', admin: 'administrateur' },
  left: '{count, plural, one {# caractère restant} other {# caractères restants}}',
  over: '{count, plural, one {# caractère de trop} other {# caractères de trop}}',
  obstacle: {
    offline: 'Vous êtes hors ligne. Le texte est gardé ici.',
    'too-long': 'La note est trop longue.',
    'too-many-calls': 'Une note appelle {max, number} collègues au plus.',
    saving: 'La note précédente est en cours d’enregistrement.',
    empty: 'Rien n’est encore écrit.',
  },
  mayNot: 'Votre rôle ne permet pas d’écrire de notes internes.',
  notSaved: {
    forbidden:
      'Pas enregistré : votre rôle ne permet pas d’écrire de notes internes. Le texte est gardé ici.',
    author: 'Pas enregistré : seule la personne qui a écrit une note peut la changer.',
    offline: 'Pas enregistré : vous êtes hors ligne. Le texte est gardé ici.',
    lost: 'Rien n’est revenu. Le texte est gardé ici ; l’enregistrer de nouveau ne crée pas de seconde note.',
    refused: 'Pas enregistré : {title} Le texte est gardé ici.',
  },
  changedMeanwhile:
    'Pas enregistré : la note a été changée entre-temps. Votre texte est gardé ici. Elle dit maintenant :',
  saveOver: 'Enregistrer la mienne à la place',
  dropMine: 'Abandonner la mienne',
  deletedMeanwhile:
    'Pas enregistré : la note a été supprimée entre-temps. Votre texte est gardé ici ; enregistré, il fera une nouvelle note.',
  edit: 'Modifier la note',
  editing: 'Modification de la note interne',
  saveEdit: 'Enregistrer les modifications',
  cancelEdit: 'Annuler',
  delete: 'Supprimer la note',
  deleteTitle: 'Supprimer cette note ?',
  deleteText:
    'Son texte disparaît pour tous. Qu’il y a eu une note reste visible dans la conversation.',
  deleteConfirm: 'Supprimer',
  deleteCancel: 'Garder',
  notDeleted: {
    forbidden: 'Pas supprimé : votre rôle ne permet pas de changer les notes internes.',
    offline: 'Pas supprimé : vous êtes hors ligne.',
    lost: 'Pas supprimé, autant qu’on sache : rien n’est revenu.',
    refused: 'Pas supprimé : {title}',
  },
  tryAgain: 'Réessayer',
} satisfies Translation<typeof english>;
