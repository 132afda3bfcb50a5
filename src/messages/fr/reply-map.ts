import type { Translation } from '../translation';
import type { replyMap as english } from '../en/reply-map';

export const replyMap = {
  title: 'Carte des réponses',
  loading: 'Chargement de la carte des réponses',
  corner: 'Boîte ou dossier',
  keys: 'Les flèches déplacent. Entrée ouvre les réglages, W dit pourquoi, C copie les réglages de la ligne.',
  row: {
    mailbox: '{name}, boîte aux lettres',
    folder: '{name}, dossier intelligent',
  },
  show: {
    label: 'Afficher',
    all: 'Tout',
    problems: 'Problèmes',
    conflicts: 'Conflits',
    own: 'Réglages propres',
  },
  search: {
    label: 'Chercher une boîte aux lettres ou un dossier',
    placeholder: 'Boîte ou dossier',
  },
  profile: {
    label: 'Trouver un profil',
    placeholder: 'Trouver un profil',
    clear: 'Ne plus chercher {name}',
    none: 'Aucun profil sur {count, number} ne correspond.',
    more: '{count, plural, one {# autre profil correspond. Continuez à écrire pour le trouver.} other {# autres profils correspondent. Continuez à écrire pour les trouver.}}',
    summary:
      '<who>{profile}</who> {mentions, plural, =0 {ne répond à aucune mention} one {répond à # mention} other {répond à # mentions}}, vu des boîtes de réception, et intervient {places, plural, =0 {nulle part} one {à # endroit} other {à # endroits}} de la carte.',
  },
  without: {
    button: 'Simuler sans ce profil',
    counting: 'Décompte des mentions',
    summary:
      'Sans <who>{profile}</who>, {changed, plural, one {# mention change} other {# mentions changent}} de profil de réponse, vu des boîtes de réception : {blocked, plural, one {# bloquée} other {# bloquées}}, {moved, plural, one {# passe} other {# passent}} à d’autres, {unanswerable, number} sans réponse possible. {places, plural, one {# endroit} other {# endroits}} de la carte {places, plural, one {changerait} other {changeraient}}. Rien n’est enregistré.',
    nothing: 'Sans <who>{profile}</who>, rien ne change : il ne répond à aucune mention.',
    blocked: '{count, plural, one {# bloquée} other {# bloquées}}',
    unanswerable: '{count, number} sans réponse possible',
    moved: '{count, plural, one {# change} other {# changent}}',
  },
  cell: {
    default:
      'Par défaut : {count, plural, =0 {aucun candidat} one {# candidat} other {# candidats}}',
    unknown: 'Profil inconnu « {id} »',
    own: 'réglage propre',
    inherited: 'de la boîte aux lettres',
    unset: 'rien de réglé',
    cannotReply: 'ne peut pas répondre : {reason}',
    open: '{count, plural, one {# ouverte} other {# ouvertes}}',
    blocked: '{count, plural, one {# mention bloquée} other {# mentions bloquées}}',
    unanswerable:
      '{count, plural, one {# mention sans réponse possible} other {# mentions sans réponse possible}}',
    unanswerableShort: '{count, number} sans réponse',
    conflicting:
      '{count, plural, one {# mention en conflit entre dossiers} other {# mentions en conflit entre dossiers}}',
    conflictingShort: '{count, number} en conflit',
    lit: 'répond à {count, plural, one {# mention} other {# mentions}}',
  },
  details: {
    label: 'À propos de l’endroit choisi',
    legend:
      'En <b>gras</b>, le réglage propre à l’endroit ; le reste vient de la boîte aux lettres ou du profil par défaut. Les nombres sont les mentions ouvertes.',
    mentions:
      '{open, plural, one {# ouverte} other {# ouvertes}} sur {mentions, plural, one {# mention} other {# mentions}}',
    open: 'Ouvrir les réglages',
  },
  why: {
    button: 'Pourquoi ?',
    key: 'W',
    title: 'Qui répond ici, et pourquoi',
    folderProfile:
      'Le dossier <name>{folder}</name> répond sur <name>{service}</name> en tant que {known, select, yes {<who>{profile}</who>} other {un profil supprimé}}.',
    folderDefault:
      'Le dossier <name>{folder}</name> répond sur <name>{service}</name> avec le profil par défaut.',
    folderSilent:
      'Le dossier <name>{folder}</name> laisse <name>{service}</name> à la boîte aux lettres.',
    mailboxProfile:
      'La boîte aux lettres <name>{mailbox}</name> répond sur <name>{service}</name> en tant que {known, select, yes {<who>{profile}</who>} other {un profil supprimé}}.',
    mailboxDefault:
      'La boîte aux lettres <name>{mailbox}</name> laisse <name>{service}</name> au profil par défaut.',
    passedOver:
      'La boîte aux lettres <name>{mailbox}</name> n’est pas consultée : le « Par défaut » du dossier passe outre.',
    default:
      'Le profil par défaut est le dernier que l’agent a utilisé sur <name>{service}</name>, sinon un profil cité dans le message, sinon l’un de ceux-ci, reliés aux sujets de la boîte aux lettres :',
    noCandidates:
      'Le profil par défaut est le dernier que l’agent a utilisé sur <name>{service}</name>, sinon un profil cité dans le message. Aucun n’est relié aux sujets de la boîte aux lettres.',
    candidates: 'Candidats au profil par défaut',
    elsewhere:
      '{count, plural, one {# autre profil de ce service n’est relié} other {# autres profils de ce service ne sont reliés}} à aucun sujet de la boîte aux lettres.',
    blocks:
      'Il ne peut pas répondre ({reason}) : la mention est bloquée, et aucun autre ne prend sa place.',
    exceptions:
      'Les messages auxquels seul leur destinataire peut répondre, comme les messages privés, vont à ce profil quel que soit le réglage.',
  },
  missing: {
    settings: 'Les réglages n’ont pas pu être chargés.',
    counts: 'Les mentions n’ont pas pu être comptées. Les réglages ci-dessous sont exacts.',
    without: 'La carte sans ce profil n’a pas pu être calculée.',
    offline: 'Vous êtes hors ligne : les mentions ne peuvent pas être comptées.',
    retry: 'Réessayer',
  },
  nothing: {
    all: 'Aucune boîte aux lettres ni dossier ne correspond.',
    problems: 'Aucun problème ici.',
    conflicts: 'Aucun conflit entre dossiers ici.',
    own: 'Aucun réglage propre ici.',
    showAll: 'Tout afficher',
  },
  copy: {
    from: 'Copier les réglages de {name}',
    source: 'Copié',
    choose: 'Appliquer les réglages à {name}',
  },
} satisfies Translation<typeof english>;
