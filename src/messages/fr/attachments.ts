import type { Translation } from '../translation';
import type { attachments as english } from '../en/attachments';

export const attachments = {
  label: 'Pièces jointes',
  show: 'Afficher',
  hide: 'Masquer',
  save: 'Enregistrer',
  showImage: 'Afficher l’image {name}',
  hideImage: 'Masquer l’image {name}',
  saveFile: 'Enregistrer le fichier {name}',
  noDescription: '{name}, sans description',
  kilobytes: '{size} ko',
  megabytes: '{size} Mo',
  failed: '{name} n’est pas arrivé.',
  notAnImage: '{name} n’est pas une image affichable.',
  tryAgain: 'Réessayer',
  count: '{count, plural, one {# pièce jointe} other {# pièces jointes}}',
} satisfies Translation<typeof english>;
