import type { written as english } from '../en/written';
import type { Translation } from '../translation';

export const written = {
  mark: '{what} : {codes}',
  marks: {
    bidi: 'inverse le sens du texte',
    invisible: 'caractère invisible',
    control: 'caractère de commande',
    broken: 'caractère incomplet',
    stacked:
      '{count, plural, one {# signe de plus sur cette lettre} other {# signes de plus sur cette lettre}}',
  },
  leadsTo: 'mène à {host}',
  letters: 'En toutes lettres, son hôte est <host>{letters}</host>.',
  question: 'Ce lien mène à {host}',
  warnings: {
    userinfo: 'Un nom précède l’hôte et peut lui ressembler.',
    rewritten: 'L’hôte est écrit d’une façon que les navigateurs lisent autrement.',
    international: 'L’hôte contient des lettres qui peuvent ressembler à d’autres.',
    'mixed-script': 'L’hôte mêle les lettres de plusieurs écritures.',
    lookalike: 'L’hôte contient des lettres d’une autre écriture qui semblent latines.',
  },
  open: 'Ouvrir {host}',
  stay: 'Rester ici',
  showMore: 'Afficher plus',
  shownOf: '{shown, number} caractères sur {total, number}',
  cut: 'Signet n’affiche pas davantage de ce texte. Il se trouve en entier sur le service.',
} satisfies Translation<typeof english>;
