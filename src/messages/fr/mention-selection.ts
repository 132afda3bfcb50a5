import type { Translation } from '../translation';
import type { mentionSelection as english } from '../en/mention-selection';

export const mentionSelection = {
  bar: 'Mentions sélectionnées',
  selectLoaded: 'Sélectionner toutes les mentions chargées',
  clear: 'Effacer la sélection',
  resolve: 'Résoudre',
  reopen: 'Rouvrir',
  assign: 'Assigner',
  priority: 'Priorité',
  tags: 'Étiquettes',
  reply: 'Répondre à {count, plural, one {# mention} other {# mentions}}',
  cannotReply: 'On ne peut pas répondre à plusieurs mentions à la fois ici.',
  nothingToUndo: 'Il n’y a rien à annuler.',
  underWay: 'Une modification est en cours.',
  allLoaded:
    '{count, plural, one {La mention chargée est sélectionnée.} other {Les # chargées sont sélectionnées.}}',
  selectFolder: 'Sélectionner les {count} de {folder}',
  selectFound: 'Sélectionner les {count} trouvées dans {folder}',
  allIsSelected: 'Toute la liste est déjà sélectionnée.',
  nobody: 'Personne',
  me: '{name} (vous)',
  unknownUser: 'un utilisateur supprimé',
  priorities: { low: 'Basse', normal: 'Normale', high: 'Haute', critical: 'Critique' },
  tagsOf: 'Étiquettes de {count, plural, one {# mention} other {# mentions}}',
  findTag: 'Chercher ou ajouter une étiquette',
  addTag: 'Ajouter « {tag} »',
  noTag: 'Cette boîte aux lettres n’a pas encore d’étiquettes. Écrivez-en une pour l’ajouter.',
  noSuchTag: 'Aucune étiquette ne porte ce nom.',
  tagTooLong: 'Une étiquette a au plus {count} caractères.',
  mixed: 'Un tiret : chaque mention garde ce qu’elle a.',
  tagsLoading: 'Chargement des étiquettes',
  tagsFailed:
    'Les étiquettes n’ont pas pu être chargées. Celles que vous écrivez peuvent quand même être ajoutées.',
  apply: 'Appliquer',
  cancel: 'Annuler',
  progress: '{done} sur {count}',
  progressLabel: 'Modification des mentions',
  undoProgress: 'Annulation de la modification',
  stop: 'Arrêter',
  stopping: 'Arrêt après cette étape …',
  did: {
    resolved:
      '{count, plural, =0 {Aucune mention n’a été résolue.} one {# mention résolue.} other {# mentions résolues.}}',
    reopened:
      '{count, plural, =0 {Aucune mention n’a été rouverte.} one {# mention rouverte.} other {# mentions rouvertes.}}',
    assigned:
      '{count, plural, =0 {Aucune mention n’a été assignée à {name}.} one {# mention assignée à {name}.} other {# mentions assignées à {name}.}}',
    unassigned:
      '{count, plural, =0 {Aucune mention n’a été retirée à quelqu’un.} one {# mention n’est plus assignée.} other {# mentions ne sont plus assignées.}}',
    priority:
      '{count, plural, =0 {Aucune priorité n’a été changée.} one {Priorité de # mention changée en {priority}.} other {Priorité de # mentions changée en {priority}.}}',
    tags: '{count, plural, =0 {Aucune étiquette n’a été changée.} one {Étiquettes de # mention changées.} other {Étiquettes de # mentions changées.}}',
  },
  priorityNames: { low: 'basse', normal: 'normale', high: 'haute', critical: 'critique' },
  same: '{count, plural, one {# l’était déjà.} other {# l’étaient déjà.}}',
  stopped:
    'Arrêté : {count, plural, one {# n’a pas été traitée.} other {# n’ont pas été traitées.}}',
  stoppedInDoubt:
    'Pas de réponse : pour {count, plural, one {# mention} other {# mentions}}, on ne sait pas si le changement a été fait. Continuez, ou annulez, pour le savoir.',
  failed:
    '{count, plural, one {# mention n’a pas pu être modifiée} other {# mentions n’ont pas pu être modifiées}} :',
  faults: {
    'not-found': 'n’est plus dans cette boîte aux lettres',
    'too-many-tags': 'aurait plus de {count} étiquettes',
  },
  fault: '<name>{author}</name> : {reason}',
  unknownAuthor: 'Une mention disparue',
  interrupted: {
    offline: 'Vous êtes hors ligne : les autres attendent.',
    lost: 'Aucune réponse n’est venue : les autres attendent.',
    busy: 'Le serveur n’accepte plus de demandes jusqu’à {time} : les autres attendent.',
    signedOut: 'Votre session est terminée : les autres attendent.',
    refused: 'Les autres ont été refusées : {title}.',
    forbidden: 'Votre rôle ne permet plus de modifier les mentions.',
  },
  undoInterrupted: {
    offline: 'Vous êtes hors ligne : la modification n’est pas encore annulée.',
    lost: 'Aucune réponse n’est venue : la modification n’est pas encore tout à fait annulée.',
    busy: 'Le serveur n’accepte plus de demandes jusqu’à {time} : la modification n’est pas encore tout à fait annulée.',
    signedOut: 'Votre session est terminée : la modification n’est pas encore tout à fait annulée.',
    refused: 'Annulation impossible : {title}.',
    forbidden: 'Annulation impossible : votre rôle ne permet plus de modifier les mentions.',
  },
  tryAgain: 'Réessayer',
  goOn: 'Continuer',
  leave: 'En rester là',
  undo: 'Annuler',
  undone:
    '{count, plural, =0 {Rien n’a été annulé.} one {# mention est comme avant.} other {# mentions sont comme avant.}}',
  left: '{count, plural, one {# est restée : quelqu’un l’a modifiée depuis.} other {# sont restées : quelqu’un les a modifiées depuis.}}',
  dismiss: 'Fermer l’avis',
  notice: 'Modification groupée',
} satisfies Translation<typeof english>;
