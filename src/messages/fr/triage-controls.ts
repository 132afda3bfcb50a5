import type { Translation } from '../translation';
import type { triageControls as english } from '../en/triage-controls';

export const triageControls = {
  label: 'Tri',
  priority: 'Priorité',
  priorityIs: '{priority}, la changer',
  tags: 'Étiquettes',
  addTag: 'Ajouter une étiquette',
  tagHint: 'Retour arrière retire la dernière étiquette ; la flèche gauche mène à chacune d’elles.',
  removeTag: 'Retirer l’étiquette {tag}',
  tagAdded: 'L’étiquette {tag} a été ajoutée.',
  tagRemoved: 'L’étiquette {tag} a été retirée.',
  knownTags: 'Étiquettes de cette boîte aux lettres',
  enterAdds: 'Entrée ajoute « {tag} » comme nouvelle étiquette.',
  tagsLoading: 'Les étiquettes se chargent…',
  noTagsKnown: 'Aucune autre étiquette n’est connue dans cette boîte aux lettres. Écrivez-en une.',
  tagsFailed: 'Les étiquettes connues n’ont pas pu être chargées.',
  tryAgain: 'Réessayer',
  tagFault: {
    'too-long': 'Une étiquette a {max, number} caractères au plus. Raccourcissez-la.',
    invalid: 'Une étiquette est une ligne de texte sans caractères de contrôle.',
    'there-already': 'La mention a déjà cette étiquette.',
    'too-many': 'Une mention a {max, number} étiquettes au plus. Retirez-en une d’abord.',
  },
  rowActions: 'Tri de la mention de {author}',
  takeIt: 'M’assigner la mention',
} satisfies Translation<typeof english>;
