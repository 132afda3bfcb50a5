import type { Translation } from '../translation';
import type { meanwhile as english } from '../en/meanwhile';

export const meanwhile = {
  answering:
    '{count, plural, one {{names} est aussi en train de répondre.} other {{names} sont aussi en train de répondre.}}',
  askTitle:
    '{count, plural, one {{names} est en train de répondre} other {{names} sont en train de répondre}}',
  askText: 'Si chacun envoie, le client reçoit deux réponses.',
  askConfirm: 'Envoyer quand même en tant que {profile}',
  askCancel: 'Ne pas envoyer',
  notice: {
    answered: '{user} a répondu entre-temps.',
    wrote: 'Le client a écrit de nouveau.',
    resolved: '{user} a résolu cette mention.',
    reopened: '{user} a rouvert cette mention.',
    assigned: '{user} a attribué cette mention à {assignee}.',
    unassigned: '{user} a retiré l’attribution.',
    noted: '{user} a ajouté une note interne.',
  },
  noticeUnknownUser: 'Quelqu’un',
  noticeYou: 'vous',
  noted: 'Compris',
} satisfies Translation<typeof english>;
