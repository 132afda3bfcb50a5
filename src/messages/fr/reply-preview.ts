import type { Translation } from '../translation';
import type { replyPreview as english } from '../en/reply-preview';

export const replyPreview = {
  changes:
    '{changed, plural, one {# mention} other {# mentions}} sur {total, number} {changed, plural, one {change} other {changent}} de profil de réponse{changed, plural, =0 {} other {{open, plural, =0 {} one {, dont {changedOpen, number} sur # ouverte} other {, dont {changedOpen, number} sur # ouvertes}}}}{lostCount, plural, =0 {} one { ; <lost># ne peut plus recevoir de réponse</lost>} other { ; <lost># ne peuvent plus recevoir de réponse</lost>}}',
  now: '{total, plural, =0 {Aucune mention} one {Qui répond à # mention actuellement} other {Qui répond aux # mentions actuellement}}{open, plural, =0 {} one {, dont # ouverte} other {, dont # ouvertes}}',
  loading: 'Chargement de l’aperçu',
  failed: 'L’aperçu n’a pas pu être chargé.',
  offline: 'Vous êtes hors ligne. L’aperçu reviendra avec la connexion.',
  retry: 'Réessayer',
  empty: {
    mailbox: 'Cette boîte aux lettres n’a pas encore de mentions.',
    mailboxHint: 'Dès que des mentions arriveront, vous verrez ici qui y répondra.',
    folder: 'Aucune mention n’est dans ce dossier pour l’instant.',
    folderHint: 'Dès que des mentions correspondront à son filtre, vous verrez ici qui y répondra.',
    changed: 'Aucune mention ne change de profil de réponse.',
    blocked: 'Aucune mention n’est bloquée.',
    unanswerable: 'Aucune mention n’est sans réponse possible.',
    dependsOnView: 'Aucune mention ne dépend du dossier depuis lequel elle est ouverte.',
    all: 'Il n’y a aucune mention.',
    search: 'Aucune mention ici ne contient « {text} ».',
  },
  topicsAdded: 'Les mentions que {topics} ferait entrer ne sont pas comptées ici.',
  topicsRemoved: 'Les mentions qui partiraient avec {topics} ne sont pas comptées ici.',
  bars: {
    label: 'Mentions par profil',
    blocked: 'Bloquées',
    unanswerable: 'Sans réponse possible',
    deletedProfile: 'Un profil supprimé',
    spoken:
      '{isChanged, select, yes {{before, number} avant, {after, number} après} other {{after, number}}}',
    more: '{count, plural, one {# autre} other {# autres}}',
    fewer: 'Afficher moins',
  },
  agent: {
    label: 'Voir en tant que',
    you: 'Vous',
    new: 'Un nouvel agent, qui n’a jamais publié',
    newShort: 'Un nouvel agent',
    others: 'Autres utilisateurs',
    hint: 'Simple aperçu : rien n’est fait au nom de cet agent.',
  },
  filter: {
    label: 'Quelles mentions',
    option: '{name} · {count, number}',
    changed: 'Modifiées',
    blocked: 'Bloquées',
    unanswerable: 'Sans réponse possible',
    dependsOnView: 'Selon le dossier ouvert',
    all: 'Toutes',
  },
  search: {
    label: 'Rechercher des mentions',
    failed: 'La recherche n’a pas abouti.',
  },
  list: {
    label: 'Mentions de l’aperçu',
    before: 'Avant :',
    after: 'Après :',
    rowsFailed: 'Le texte des mentions n’a pas pu être chargé.',
    gone: 'Cette mention n’est plus dans la boîte aux lettres.',
  },
  trace: {
    back: 'Retour aux mentions',
    title: 'Qui répond, et pourquoi',
    before: 'Avant',
    after: 'Après',
    both: 'Avant et après',
  },
  stopped: {
    item: '{author} : {reason}',
    more: '{count, plural, one {Et # autre.} other {Et # autres.}}',
  },
  uncounted: {
    title: 'Enregistrer malgré tout ?',
    text: 'Les mentions qui seraient bloquées n’ont pas encore pu être comptées.',
    none: 'Elles sont maintenant comptées : aucune mention ne devient bloquée.',
    confirm: 'Enregistrer quand même',
    cancel: 'Continuer à modifier',
  },
} satisfies Translation<typeof english>;
