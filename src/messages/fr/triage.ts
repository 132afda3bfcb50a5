import type { Translation } from '../translation';
import type { triage as english } from '../en/triage';

export const triage = {
  internalNote: 'Note interne',
  edited: 'modifiée',
  unknownUser: 'un utilisateur supprimé',
  asUndo: '(annulation d’une modification)',
  did: {
    resolved: '<name>{user}</name> a résolu la mention',
    reopened: '<name>{user}</name> a rouvert la mention',
    took: '<name>{user}</name> a pris la mention',
    assigned: '<name>{user}</name> a attribué la mention à <name>{assignee}</name>',
    unassigned: '<name>{user}</name> a retiré l’attribution de la mention',
    priority: '<name>{user}</name> a changé la priorité de {from} à {to}',
    tags: '<name>{user}</name> {addedCount, plural, =0 {} one {a ajouté l’étiquette <name>{added}</name>} other {a ajouté les étiquettes <name>{added}</name>}}{addedCount, plural, =0 {} other {{removedCount, plural, =0 {} other { et }}}}{removedCount, plural, =0 {} one {a retiré l’étiquette <name>{removed}</name>} other {a retiré les étiquettes <name>{removed}</name>}}',
    'note-added': '<name>{user}</name> a ajouté une note interne',
    'note-edited': '<name>{user}</name> a modifié une note interne',
    'note-deleted': '<name>{user}</name> a supprimé une note interne',
  },
  priorities: { low: 'basse', normal: 'normale', high: 'haute', critical: 'critique' },
} satisfies Translation<typeof english>;
